import type { Word } from '../../text/words/index.ts';
import { type WordSet, wordSet } from '../../text/words/word-sets.ts';
import { monthNames, weekdayNames } from '../words/calendar-words.ts';
import { HOLIDAY_WORDS } from './holidays.ts';
import type { Unit } from './meaning.ts';
import { zones } from './zones.ts';

/** What a word can be in a temporal expression. */
export type Term =
  | { readonly kind: 'month'; readonly month: number; readonly short: boolean; readonly common: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly plural: boolean; readonly short: boolean }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly plural: boolean; readonly times: number }
  | { readonly kind: 'part'; readonly part: string; readonly plural: boolean }
  | { readonly kind: 'season'; readonly season: string; readonly common: boolean }
  | { readonly kind: 'deictic'; readonly count: number; readonly part?: string; readonly adverb?: boolean }
  | { readonly kind: 'noon'; readonly clock: string }
  | { readonly kind: 'meridiem'; readonly noon: boolean }
  /** Null where the name is of more than one zone. */
  | { readonly kind: 'zone'; readonly offset: string | null }
  | { readonly kind: 'vague'; readonly value: string }
  | { readonly kind: 'adjective'; readonly value: string }
  | { readonly kind: 'often'; readonly value: string }
  | { readonly kind: 'half' | 'decades' | 'period' | 'spelled' | 'holiday' };

const terms = new Map<string, Term>();

// `may` and `march` are verbs as well, `august` an adjective: they want a capital and a neighbour that fits
monthNames.forEach((names, index) => {
  names.forEach((name, n) => {
    terms.set(name, { kind: 'month', month: index + 1, short: n > 0, common: /^mar|^may/.test(name) });
  });
});

weekdayNames.forEach((names, index) => {
  names.forEach((name, n) => {
    terms.set(name, { kind: 'weekday', weekday: index + 1, plural: false, short: n > 0 });
  });
  terms.set(`${names[0]}s`, { kind: 'weekday', weekday: index + 1, plural: true, short: false });
});

function setUnit(unit: Unit, one: string, many = `${one}s`, times = 1): void {
  terms.set(one, { kind: 'unit', unit, plural: false, times });
  terms.set(many, { kind: 'unit', unit, plural: true, times });
}

/** Has words, parted by spaces, be all of one kind. */
function enter(term: Term, words: string): void {
  for (const word of words.split(' ')) terms.set(word, term);
}

for (const unit of 'second minute hour day week weekend month quarter year decade'.split(' ') as Unit[])
  setUnit(unit, unit);
setUnit('century', 'century', 'centuries');
setUnit('week', 'fortnight', 'fortnights', 2);
for (const [unit, short] of [
  ['minute', 'min'],
  ['hour', 'hr'],
  ['month', 'mth'],
  ['quarter', 'qtr'],
  ['year', 'yr'],
] as const)
  setUnit(unit, short);

for (const name of ['morning', 'afternoon', 'evening', 'night']) {
  const part = name.slice(0, 2).toUpperCase();
  terms.set(name, { kind: 'part', part, plural: false });
  terms.set(`${name}s`, { kind: 'part', part, plural: true });
}

for (const name of ['spring', 'summer', 'autumn', 'fall', 'winter']) {
  const season = name === 'autumn' ? 'FA' : name.slice(0, 2).toUpperCase();
  terms.set(name, { kind: 'season', season, common: name === 'spring' || name === 'fall' });
}

enter({ kind: 'deictic', count: 0 }, 'today');
enter({ kind: 'deictic', count: -1 }, 'yesterday');
enter({ kind: 'deictic', count: 1 }, 'tomorrow');
enter({ kind: 'deictic', count: 0, part: 'NI' }, 'tonight');
enter({ kind: 'deictic', count: -1, part: 'NI', adverb: true }, 'overnight');

enter({ kind: 'noon', clock: '12:00' }, 'noon midday');
enter({ kind: 'noon', clock: '24:00' }, 'midnight');
enter({ kind: 'meridiem', noon: false }, 'a.m. am a.m');
enter({ kind: 'meridiem', noon: true }, 'p.m. pm p.m');

for (const [name, offset] of zones) terms.set(name, { kind: 'zone', offset });

enter({ kind: 'vague', value: 'PRESENT_REF' }, 'now currently nowadays presently');
enter({ kind: 'vague', value: 'PAST_REF' }, 'recently lately');
enter({ kind: 'adjective', value: 'PRESENT_REF' }, 'current');
enter({ kind: 'adjective', value: 'PAST_REF' }, 'recent past');
enter({ kind: 'adjective', value: 'FUTURE_REF' }, 'future');

enter({ kind: 'often', value: 'P1D' }, 'daily nightly');
enter({ kind: 'often', value: 'PT1H' }, 'hourly');
enter({ kind: 'often', value: 'P1W' }, 'weekly');
enter({ kind: 'often', value: 'P2W' }, 'biweekly');
enter({ kind: 'often', value: 'P1Y' }, 'annually yearly');

enter({ kind: 'half' }, 'half');
enter({ kind: 'period' }, 'period');
enter({ kind: 'spelled' }, 'two eighteen nineteen twenty');
for (const name of HOLIDAY_WORDS) if (!terms.has(name)) terms.set(name, { kind: 'holiday' });

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties';
enter({ kind: 'decades' }, DECADES);

/** The last two figures' ten of a decade in words: 60 for `sixties`. */
export const decadeOf = (lower: string): number => (DECADES.split(' ').indexOf(lower) + 2) * 10;

/** The words that start or hold a temporal expression: what every word of the copy is asked for. */
export const HEADS: WordSet = wordSet(terms.keys());

/** What a word, in lower case, can be in a temporal expression; undefined for most words. */
export const termOf = (lower: string): Term | undefined => terms.get(lower);

/** What the word at a place can be. */
export const termAt = (words: readonly Word[], at: number): Term | undefined => terms.get(words[at]?.lower ?? '');
