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
export const TEMPERATURES: ReadonlyMap<string, string> = new Map(
  unitsOf('degree-celsius: celsius centigrade c; degree-fahrenheit: fahrenheit f').map(([word, { unit }]) => [
    word,
    unit,
  ]),
);

/** What multiplies a number, by its word. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  unitsOf(
    '1e2: hundred; 1e3: thousand; 1e5: lakh; 1e6: million mln; 1e7: crore; 1e9: billion bln bn; 1e12: trillion tln tn trn',
  ).map(([word, { unit }]) => [word, Number(unit)]),
);
