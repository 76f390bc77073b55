/** A unit by its words in lower case: its name or ISO 4217 code, and how many of it one of them makes. */
export interface Unit {
  readonly unit: string;
  readonly times: number;
}

/** Each word of a table with its unit: units parted by semicolons, each before its words. */
export const unitsOf = (rows: string, times = 1): [string, Unit][] =>
  rows.split('; ').flatMap((row) => {
    const [unit = '', words = ''] = row.split(': ');
    return words.split(' ').map((word): [string, Unit] => [word, { unit, times }]);
  });

/** Units of measure, by the words that news has for them. Units of time are the dates pass's. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unitsOf(
    'percent: percent pct pc %; metre: meter meters metre metres m; centimetre: centimeter centimeters centimetre centimetres cm; ' +
      'millimetre: millimeter millimeters millimetre millimetres mm; kilometre: kilometer kilometers kilometre kilometres km kms; ' +
      'mile: mile miles; foot: foot feet ft; inch: inch inches; yard: yard yards; gram: gram grams g; kilogram: kilogram kilograms kilo kilos kg; ' +
      'tonne: tonne tonnes; ton: ton tons; ounce: ounce ounces oz; pound: pound pounds lb lbs; litre: liter liters litre litres; gallon: gallon gallons; ' +
      'barrel: barrel barrels bbl; barrel-per-day: bpd; bushel: bushel bushels; hectare: hectare hectares; acre: acre acres; watt: watt watts; ' +
      'kilowatt: kilowatt kilowatts kw; megawatt: megawatt megawatts mw; gigawatt: gigawatt gigawatts gw; degree: degree degrees °; knot: knot knots; carat: carat carats; gigabyte: gigabyte gigabytes; terabyte: terabyte terabytes; ' +
      'mile-per-hour: mph; kilometre-per-hour: kph; basis-point: bps',
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
