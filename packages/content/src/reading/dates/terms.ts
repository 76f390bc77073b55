import { type WordSet, wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
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
const COMMON = new Set(['may', 'march', 'mar']);
monthNames.forEach((names, index) => {
  names.forEach((name, n) => {
    terms.set(name, { kind: 'month', month: index + 1, short: n > 0, common: COMMON.has(name) });
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

for (const unit of [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
] as const)
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

const PARTS: readonly [string, string][] = [
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
];
for (const [name, part] of PARTS) {
  terms.set(name, { kind: 'part', part, plural: false });
  terms.set(`${name}s`, { kind: 'part', part, plural: true });
}

const SEASONS: readonly [string, string, boolean][] = [
  ['spring', 'SP', true],
  ['summer', 'SU', false],
  ['autumn', 'FA', false],
  ['fall', 'FA', true],
  ['winter', 'WI', false],
];
for (const [name, season, common] of SEASONS) terms.set(name, { kind: 'season', season, common });

terms.set('today', { kind: 'deictic', count: 0 });
terms.set('yesterday', { kind: 'deictic', count: -1 });
terms.set('tomorrow', { kind: 'deictic', count: 1 });
terms.set('tonight', { kind: 'deictic', count: 0, part: 'NI' });
terms.set('overnight', { kind: 'deictic', count: -1, part: 'NI', adverb: true });

terms.set('noon', { kind: 'noon', clock: '12:00' });
terms.set('midday', { kind: 'noon', clock: '12:00' });
terms.set('midnight', { kind: 'noon', clock: '24:00' });
for (const [name, noon] of [
  ['a.m.', false],
  ['am', false],
  ['a.m', false],
  ['p.m.', true],
  ['pm', true],
  ['p.m', true],
] as const)
  terms.set(name, { kind: 'meridiem', noon });

for (const [name, offset] of zones) terms.set(name, { kind: 'zone', offset });

for (const word of ['now', 'currently', 'nowadays', 'presently'])
  terms.set(word, { kind: 'vague', value: 'PRESENT_REF' });
for (const word of ['recently', 'lately']) terms.set(word, { kind: 'vague', value: 'PAST_REF' });
terms.set('current', { kind: 'adjective', value: 'PRESENT_REF' });
terms.set('recent', { kind: 'adjective', value: 'PAST_REF' });
terms.set('past', { kind: 'adjective', value: 'PAST_REF' });
terms.set('future', { kind: 'adjective', value: 'FUTURE_REF' });

const OFTEN: readonly [string, string][] = [
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['hourly', 'PT1H'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
];
for (const [name, value] of OFTEN) terms.set(name, { kind: 'often', value });

terms.set('half', { kind: 'half' });
terms.set('period', { kind: 'period' });
for (const name of ['two', 'eighteen', 'nineteen', 'twenty']) terms.set(name, { kind: 'spelled' });
for (const name of HOLIDAY_WORDS) if (!terms.has(name)) terms.set(name, { kind: 'holiday' });

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
for (const name of DECADES) terms.set(name, { kind: 'decades' });

/** The last two figures' ten of a decade in words: 60 for `sixties`. */
export const decadeOf = (lower: string): number => (DECADES.indexOf(lower) + 2) * 10;

/** The words that start or hold a temporal expression: what every word of the copy is asked for. */
export const HEADS: WordSet = wordSet(terms.keys());

/** What a word, in lower case, can be in a temporal expression; undefined for most words. */
export const termOf = (lower: string): Term | undefined => terms.get(lower);

/** What the word at a place can be. */
export const termAt = (words: readonly Word[], at: number): Term | undefined => terms.get(words[at]?.lower ?? '');
