import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { EVENTS } from '../events.ts';
import type { Found, Unit } from '../meaning.ts';
import { termAt } from '../terms.ts';
import { durationText } from './duration.ts';
import { FOLLOWERS } from './followers.ts';

export const endsClause = (word: Word | undefined): boolean => !word || (word.kind === 'mark' && word.text !== '-');

const ENDED = wordSet('ended ending ends through');

/** `the year to March`, `the year to the end of June`. */
const endsOnMonth = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'to' && (termAt(words, at + 1)?.kind === 'month' || words[at + 1]?.lower === 'end');

/** Whose years need not be the calendar's: `the financial year`. */
export const ACCOUNTED = wordSet('fiscal financial business calendar full whole');

/** `the year`, `the quarter`, `the fiscal year ended Sept. 30`, `later in the day`. */
export function readThe(words: readonly Word[], at: number, floor: number, unit: Unit): Found | undefined {
  const fiscal = unit === 'year' && ACCOUNTED.has(words[at - 1]);
  const article = fiscal ? at - 2 : at - 1;
  if (article < floor || words[article]?.lower !== 'the') return undefined;
  const from = article;
  const to = at + 1;
  if ((unit === 'year' || unit === 'week') && (ENDED.has(words[to]) || endsOnMonth(words, to)))
    return { from, to, meaning: { kind: 'duration', value: durationText(unit, 1) }, rule: 'dates/year-ended' };
  // `its lowest level of the year after it reported`
  const whole = isCalendar(unit) && WHOLES.has(words[from - 1]);
  const beside = whole ? 0 : words[to]?.lower === 'before' ? -1 : words[to]?.lower === 'after' ? 1 : 0;
  if (beside !== 0 && isTwiceAway(words, to + 1, beside, unit))
    return {
      from,
      to: to + 2,
      meaning: { kind: 'offset', unit, count: 2 * beside, from: 'published' },
      rule: 'dates/twice-away',
    };
  if (beside !== 0 && !fiscal && endsClause(words[to + 1]))
    return {
      from,
      to: to + 1,
      meaning: { kind: 'offset', unit, count: beside, from: 'context' },
      rule: 'dates/day-before',
    };
  // `the day after the summit`: only what dates the summit tells
  const event = beside === 0 ? undefined : eventAfter(words, to + 1);
  if (beside !== 0 && !fiscal && (event !== undefined || isCalendar(unit)))
    return {
      from,
      to,
      meaning: { kind: 'fromEvent', unit, count: beside, event },
      rule: 'dates/from-event',
    };
  if (unit === 'week' || unit === 'weekend' || unit === 'month' || unit === 'year')
    return { from, to, meaning: { kind: 'offset', unit, count: 0, from: 'published' }, rule: 'dates/the' };
  if (unit === 'quarter')
    return { from, to, meaning: { kind: 'offset', unit, count: 0, from: 'context' }, rule: 'dates/the' };
  if (
    unit === 'day' &&
    words[from - 1]?.lower === 'in' &&
    (words[from - 2]?.lower === 'earlier' || words[from - 2]?.lower === 'later')
  )
    return { from, to, meaning: { kind: 'offset', unit, count: 0, from: 'context' }, rule: 'dates/in-the-day' };
  return undefined;
}

/** `the day after tomorrow`, `the week before last`; `the week before last Christmas` is another. */
const isTwiceAway = (words: readonly Word[], at: number, beside: number, unit: Unit): boolean =>
  unit === 'day'
    ? words[at]?.lower === (beside < 0 ? 'yesterday' : 'tomorrow')
    : words[at]?.lower === (beside < 0 ? 'last' : 'next') &&
      (words[at + 1]?.shape === 'lower' ? FOLLOWERS.has(words[at + 1]) : endsClause(words[at + 1]));

const WHOLES = wordSet('for of');
const isCalendar = (unit: Unit): boolean => unit === 'week' || unit === 'month' || unit === 'year';

/** How far off its determiner the noun of an event may stand, in words. */
const REACH = 5;

/** The event that a clause opens on, by its noun: `the second summit`. */
function eventAfter(words: readonly Word[], from: number): string | undefined {
  for (let at = from; at < from + REACH; at++) {
    const word = words[at];
    if (word?.kind !== 'word') return undefined;
    const event = word.shape === 'lower' ? EVENTS.get(word.lower) : undefined;
    if (event) return event;
  }
  return undefined;
}
