import type { Measure, PublicArticle } from '@dateline/content';
import { figureId } from './marks.ts';

/** A figure of the copy, explained. */
export interface Figure {
  readonly id: string;
  readonly text: string;
  /** The number and the unit in full: `about 2,300,000 kilometres`. */
  readonly meaning: string;
  /** The same for those who count in miles or in kilometres: `1,430,000 miles`; null where there is no such unit. */
  readonly elsewhere: string | null;
}

/** Units whose plural is another word than their name with an s; codes of currencies have none. */
const plurals: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  percent: 'percent',
  'mile-per-hour': 'miles per hour',
  'kilometre-per-hour': 'kilometres per hour',
};

/** What one of a unit is elsewhere: a definition each, from the international yard and pound. */
const elsewhere: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  kilometre: ['mile', 1 / 1.609344],
  mile: ['kilometre', 1.609344],
  metre: ['foot', 1 / 0.3048],
  foot: ['metre', 0.3048],
  centimetre: ['inch', 1 / 2.54],
  inch: ['centimetre', 2.54],
  yard: ['metre', 0.9144],
  kilogram: ['pound', 1 / 0.45359237],
  pound: ['kilogram', 0.45359237],
  hectare: ['acre', 1 / 0.40468564224],
  acre: ['hectare', 0.40468564224],
  'mile-per-hour': ['kilometre-per-hour', 1.609344],
  'kilometre-per-hour': ['mile-per-hour', 1 / 1.609344],
};

/** Each figure of the copy once, as its words come. Percentages need no explaining. */
export function figuresOf({ measures }: PublicArticle): Figure[] {
  const seen = new Set<string>();
  return measures.flatMap((measure, i): Figure[] => {
    const text = measure.text.replace(/\s+/g, ' ');
    if (measure.unit === 'percent' || seen.has(text)) return [];
    seen.add(text);
    const [unit, times] = elsewhere[measure.unit] ?? [];
    return [
      {
        ...{ id: figureId(i), text, meaning: amountOf(measure) },
        elsewhere: unit && times ? inWords(Number((measure.quantity * times).toPrecision(3)), unit) : null,
      },
    ];
  });
}

/** A measure in full: `about 2,300,000 kilometres`. */
export const amountOf = ({ quantity, unit, approximate }: Measure): string =>
  `${approximate ? 'about ' : ''}${inWords(quantity, unit)}`;

const inWords = (quantity: number, unit: string): string => `${grouped(quantity)} ${nameOf(unit, quantity)}`;

const nameOf = (unit: string, quantity: number): string =>
  quantity === 1 || /^[A-Z]{3}$/.test(unit)
    ? unit.replaceAll('-', ' ')
    : (plurals[unit] ?? `${unit.replaceAll('-', ' ')}s`);

/** Thousands apart, without asking any locale. */
function grouped(quantity: number): string {
  const [whole = '', part] = String(quantity).split('.');
  if (whole.includes('e')) return String(quantity);
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}
