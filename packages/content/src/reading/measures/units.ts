/** A unit by its words in lower case: its name or ISO 4217 code, and how many of it one of them makes. */
export interface Unit {
  readonly unit: string;
  readonly times: number;
}

const table = (rows: string, times = 1): [string, Unit][] =>
  rows.split('; ').flatMap((row) => {
    const [unit = '', words = ''] = row.split(': ');
    return words.split(' ').map((word): [string, Unit] => [word, { unit, times }]);
  });

/** Units of measure, by the words that news has for them. Units of time are the dates pass's. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...table(
    'percent: percent pct %; metre: meter meters metre metres m; centimetre: centimeter centimeters centimetre centimetres cm; ' +
      'millimetre: millimeter millimeters millimetre millimetres mm; kilometre: kilometer kilometers kilometre kilometres km kms; ' +
      'mile: mile miles; foot: foot feet ft; inch: inch inches; yard: yard yards; gram: gram grams g; kilogram: kilogram kilograms kilo kilos kg; ' +
      'tonne: tonne tonnes; ton: ton tons; ounce: ounce ounces oz; pound: pound pounds lb lbs; litre: liter liters litre litres; gallon: gallon gallons; ' +
      'barrel: barrel barrels bbl bpd; bushel: bushel bushels; hectare: hectare hectares; acre: acre acres; watt: watt watts; kilowatt: kilowatt kilowatts kw; ' +
      'megawatt: megawatt megawatts mw; gigawatt: gigawatt gigawatts gw; degree: degree degrees; knot: knot knots; carat: carat carats; ' +
      'mile-per-hour: mph; kilometre-per-hour: kph; basis-point: bps',
  ),
]);

/** Money by its words. Where several countries have a coin of one name, the name stands instead of a code. */
export const COINS: ReadonlyMap<string, Unit> = new Map([
  ...table(
    'USD: dollar dollars dlr dlrs usd; EUR: euro euros eur; GBP: sterling gbp; JPY: yen jpy; KRW: won krw; CNY: yuan renminbi rmb cny; CHF: chf; ' +
      'RUB: ruble rubles rouble roubles rub; THB: baht; MYR: ringgit; IDR: rupiah; VND: dong; SEK: kronor; HUF: forint forints; PLN: zloty zlotys; BRL: reais; ' +
      'ZAR: rand; ILS: shekel shekels; UAH: hryvnia hryvnias; KZT: tenge; DEM: deutschemarks; peso: peso pesos; rupee: rupee rupees; franc: franc francs; ' +
      'krone: kroner krone; dinar: dinar dinars; riyal: riyal riyals rial rials; dirham: dirham dirhams; lira: lira lire; mark: marks; taka: taka',
  ),
  ...table('USD: cent cents cts', 0.01),
]);

/** Dollars and pounds by whose they are: `Canadian dollars`. */
export const NATIONS: ReadonlyMap<string, string> = new Map([
  ['u.s.', 'USD'],
  ['us', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['zealand', 'NZD'],
  ['singapore', 'SGD'],
  ['kong', 'HKD'],
  ['taiwan', 'TWD'],
]);

/** Signs of money before a number. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
]);

/** The letters that stand before a dollar sign, and codes and short forms that stand before a number. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['c', 'CAD'],
  ['can', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['hk', 'HKD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);
export const CODES: ReadonlyMap<string, string> = new Map(
  'USD EUR GBP JPY KRW CNY CHF INR RUB CAD AUD NZD HKD SGD SEK NOK DKK'
    .split(' ')
    .map((code): [string, string] => [code, code])
    .concat([
      ['dlrs', 'USD'],
      ['Rs', 'INR'],
      ['RM', 'MYR'],
    ]),
);

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
  ['lakh', 1e5],
  ['crore', 1e7],
]);
