import { type Unit, unitsOf } from './units.ts';

/** Money by its words. Where several countries have a coin of one name, the name stands instead of a code. */
export const COINS: ReadonlyMap<string, Unit> = new Map([
  ...unitsOf(
    'USD: dollar* dlr* usd; EUR: euro* eur; GBP: sterling stg gbp; JPY: yen jpy; KRW: won krw; CNY: yuan renminbi rmb cny; CHF: chf; ' +
      'RUB: ruble* rouble* rub; THB: baht; MYR: ringgit; IDR: rupiah; VND: dong; SEK: kronor; ISK: kronur; HUF: forint*; PLN: zloty*; ' +
      'BRL: reais; ZAR: rand; ILS: shekel*; UAH: hryvnia*; KZT: tenge; NGN: naira; DEM: deutschemarks; IEP: punt*; peso*; rupee*; ' +
      'franc*; krone: kroner krone crown*; krona; dinar*; riyal: riyal* rial*; dirham*; lira: lira lire; mark: marks; shilling*; ' +
      'taka; PEN: soles; GEL: lari; ZMW: kwacha; ETB: birr; GHS: cedi*; AOA: kwanza*; VES: bolivar*; MMK: kyat*; AZN: manat; ' +
      'RON: lei; CZK: koruna*',
  ),
  ...unitsOf('USD: cent cents cts; GBP: pence p', 0.01),
]);

/** What several countries have, by the letter that stands for it behind the letters of the country: `NOK`, `EGP`. */
const LETTERS: Readonly<Record<string, string>> = {
  USD: 'D',
  pound: 'P',
  peso: 'P',
  rupee: 'R',
  franc: 'F',
  krone: 'K',
  krona: 'K',
  dinar: 'D',
  riyal: 'R',
  dirham: 'D',
  lira: 'Y',
  mark: 'M',
  shilling: 'S',
};
const EXCEPTIONS: Readonly<Record<string, string>> = { MXP: 'MXN', ARP: 'ARS', UYP: 'UYU', LBY: 'LBP' };

/**
 * The ISO 4217 code of a country's money.
 *
 * @param country ISO 3166-1 alpha-2.
 * @param unit What the coin is called, or its code.
 * @returns Undefined where that country has no such coin.
 * @example currencyOf('NO', 'krone') // NOK
 */
export function currencyOf(country: string, unit: string): string | undefined {
  const letter = LETTERS[unit];
  if (letter) return EXCEPTIONS[country + letter] ?? country + letter;
  return unit.startsWith(country) || unit === 'EUR' ? unit : undefined;
}

/** What stands for money, and its code behind it, parted by spaces. */
const pairs = (table: string): [string, string][] =>
  table.match(/\S+ \S+/g)?.map((pair) => pair.split(' ') as [string, string]) ?? [];

/** Signs of money before a number. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  pairs('$ USD £ GBP € EUR ¥ JPY ₩ KRW ₹ INR ₽ RUB ₺ TRY ₱ PHP ₦ NGN ₪ ILS ₫ VND ฿ THB ₴ UAH'),
);

/** The letters that stand before a dollar sign, or the word. */
export const PREFIXES: ReadonlyMap<string, string> = new Map(
  pairs('us USD c CAD can CAD cdn CAD a AUD au AUD nz NZD s SGD hk HKD nt TWD r BRL mx MXN'),
);

/** Codes and short forms that stand before a number. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP JPY KRW CNY CHF INR RUB CAD AUD NZD HKD SGD SEK NOK DKK AED SAR TRY ZAR THB IDR MYR PHP BRL PLN TWD NGN GHS KES EGP PKR LKR BDT VND MXN ARS COP'
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ...pairs('dlrs USD Rs INR RM MYR Rp IDR Ksh KES Php PHP'),
]);
