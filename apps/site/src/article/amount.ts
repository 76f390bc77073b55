import type { Measure } from '@dateline/content';

/** Units whose plural is another word than their name with an s. */
const plurals: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  percent: 'percent',
  'degree-celsius': 'degrees Celsius',
  'degree-fahrenheit': 'degrees Fahrenheit',
  krone: 'kroner',
  krona: 'kronor',
  'mile-per-hour': 'miles per hour',
  'kilometre-per-hour': 'kilometres per hour',
};

const large = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A measure as a newspaper would print it in full: `about 2.3 million kilometres`, `at most 38 million euros`. */
export const amountOf = ({ quantity, unit, approximate, mod }: Measure): string =>
  `${mod ? `${bounds[mod]} ` : approximate ? 'about ' : ''}${inWords(quantity, unit)}`;

export const bounds = {
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
} as const;

/**
 * A quantity with its unit, in words.
 *
 * @param unit As in `measures`: a lower-case name, or the ISO 4217 code of a currency.
 */
export const inWords = (quantity: number, unit: string): string =>
  `${numberTold(quantity)} ${/^[A-Z]{3}$/.test(unit) ? currencyName(quantity, unit) : unitName(quantity, unit)}`;

const unitName = (quantity: number, unit: string): string => {
  const name = unit.replaceAll('-', ' ');
  return quantity === 1 ? name : (plurals[unit] ?? `${name}s`);
};

/** `euros`, `South Korean won`, from Unicode's own list, always in English. */
function currencyName(quantity: number, code: string): string {
  const count = quantity === 1 ? 1 : 2;
  const known = currencies.get(`${count} ${code}`);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
  }).formatToParts(count);
  const name = parts.find(({ type }) => type === 'currency')?.value ?? code;
  currencies.set(`${count} ${code}`, name);
  return name;
}
const currencies = new Map<string, string>();

/** `2.3 million`, `61,000`; where millions would need more than three decimals, all digits. */
function numberTold(quantity: number): string {
  const [size, name] = large.find(([size]) => Math.abs(quantity) >= size) ?? [];
  if (size === undefined) return grouped(quantity);
  const count = Number((quantity / size).toFixed(3));
  return Math.abs(count * size - quantity) < size * 1e-9 ? `${grouped(count)} ${name}` : grouped(quantity);
}

/** Thousands apart. */
function grouped(quantity: number): string {
  const [whole = '', part] = String(quantity).split('.');
  if (whole.includes('e')) return String(quantity);
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}
