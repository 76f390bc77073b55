import type { Measure, PublicArticle } from '@dateline/content';
import { amountOf, bounds, inWords } from './amount.ts';
import { figureId } from './marks.ts';

/** A figure of the copy, explained. */
export interface Figure {
  readonly id: string;
  readonly text: string;
  /** The number and the unit in full: `about 2.3 million kilometres`; null where the words say no less. */
  readonly meaning: string | null;
  /** The same for those who count in miles or in kilometres: `about 1.4 million miles`; null where there is no such unit. */
  readonly elsewhere: string | null;
}

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

/** Each figure of the copy once, as its words come. Percentages and magnitudes need no explaining, and nor does what says all by itself. */
export function figuresOf({ measures }: PublicArticle): Figure[] {
  const seen = new Set<string>();
  return measures.flatMap((measure, i): Figure[] => {
    const text = measure.text.replace(/\s+/g, ' ');
    if (PLAIN.has(measure.unit) || seen.has(text)) return [];
    seen.add(text);
    const amount = amountOf(measure);
    const meaning = bare(text) === bare(amount) ? null : amount;
    const beside = [measures[i - 1], measures[i + 1]];
    const elsewhere = beside.some((other) => other && saysSame(measure, other)) ? null : elsewhereOf(measure);
    return meaning === null && elsewhere === null ? [] : [{ id: figureId(i), text, meaning, elsewhere }];
  });
}

const PLAIN: ReadonlySet<string> = new Set(['percent', 'magnitude']);

/** Whether copy gives an amount in both units, as `25 miles (40 kilometers)`, each as roughly as it likes. */
function saysSame({ quantity, unit }: Measure, other: Measure): boolean {
  const [there, times] = elsewhere[unit] ?? [];
  return (
    other.unit === there && times !== undefined && Math.abs(quantity * times - other.quantity) <= other.quantity / 10
  );
}

function elsewhereOf({ quantity, unit, approximate }: Measure): string | null {
  const [other, times] = elsewhere[unit] ?? [];
  // what is said roughly is no more exact in other units
  return other && times ? `about ${inWords(Number((quantity * times).toPrecision(approximate ? 2 : 3)), other)}` : null;
}

/** A figure without what is a matter of spelling: a sign is the currency that it is first of all the sign of. */
const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(LEAD, '')
    .replace(/^(?:an?|one) (?=\p{L}+illion)/u, '1 ')
    .replace('u.s.', 'us')
    .replace(/^(?:us)? ?\$(.+)$/, '$1 dollars')
    .replace(/^€(.+)$/, '$1 euros')
    .replace(/^£(.+)$/, '$1 pounds')
    .replace(/\b(?:us dollar|british pound)/, (name) => name.replace(/^\w+ /, ''))
    .replace('rouble', 'ruble')
    .replace(/\b(?:crowns?|kroner)$/, 'krone')
    .replace(OF_ONE_LAND, '$1')
    .replace(/(\.\d*?)0+(?!\d)/, '$1')
    .replace(/\.(?!\d)/, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/meter/g, 'metre')
    .replace(/feet$/, 'foot')
    .replace(/inches$/, 'inch')
    .replace(/s$/, '');

/** A currency that one land alone has, or first of all: its land tells nothing more, as that of dollars, pesos or francs does. */
const OF_ONE_LAND =
  /\b(?:south korean|japanese|chinese|russian|thai|indonesian|malaysian|vietnamese|polish|hungarian|ukrainian|israeli new) (won|yen|yuan|ruble|baht|rupiah|ringgit|dong|zloty|forint|hryvnia|shekel)/;

/** What `amountOf` puts before an amount. */
const LEAD = new RegExp(`^(?:about|${Object.values(bounds).join('|')}) `);
