/** A unit by its words in lower case: its name or ISO 4217 code, and how many of it one of them makes. */
export interface Unit {
  readonly unit: string;
  readonly times: number;
}

/**
 * Each word of a table with its unit: units parted by semicolons, each before its words where it is called by others. A star stands
 * for the plural too: `mile*` is mile and miles.
 */
export const unitsOf = (rows: string, times = 1): [string, Unit][] =>
  rows.split('; ').flatMap((row) => {
    const [name = '', words = name] = row.split(': ');
    const unit = name.replace('*', '');
    return words
      .split(' ')
      .flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1), word.replace('*', 's')] : word))
      .map((word): [string, Unit] => [word, { unit, times }]);
  });

/** Units of measure, by the words that news has for them. Units of time are the dates pass's. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unitsOf(
    'percent: percent pct pc %; metre: meter* metre* m; centimetre: centimeter* centimetre* cm; ' +
      'millimetre: millimeter* millimetre* mm; kilometre: kilometer* kilometre* km*; mile*; foot: foot feet ft; inch: inch inches; ' +
      'yard*; gram: gram* g; kilogram: kilogram* kilo* kg; tonne*; ton*; ounce: ounce* oz; pound: pound* lb*; litre: liter* litre*; ' +
      'gallon*; barrel: barrel* bbl; barrel-per-day: bpd; bushel*; hectare*; acre*; watt*; kilowatt: kilowatt* kw; ' +
      'megawatt: megawatt* mw; gigawatt: gigawatt* gw; degree: degree* °; knot*; carat*; gigabyte*; terabyte*; mile-per-hour: mph; ' +
      'kilometre-per-hour: kph; basis-point: bps',
  ),
]);

/** The scales of temperature that degrees are told on. */
export const TEMPERATURES: ReadonlyMap<string, string> = new Map([
  ['celsius', 'degree-celsius'],
  ['centigrade', 'degree-celsius'],
  ['c', 'degree-celsius'],
  ['fahrenheit', 'degree-fahrenheit'],
  ['f', 'degree-fahrenheit'],
]);

/** What multiplies a number, by its word. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tln', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);
