import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { civilOf } from '../calendar.ts';
import type { Expression, Meaning } from '../meaning.ts';
import type { Side } from '../tense.ts';
import { weekdayNear, yearNear } from './near.ts';

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

/** The first and the last day or month of a stretch that the copy names. */
export type Ends = readonly [Meaning, Meaning];

const TO = wordSet('to through until till thru - – —');

/** True where two expressions are the ends of one stretch: `Monday through Friday`, `between March 3 and April 4`. */
export function isRange(words: readonly Word[], first: Expression, last: Expression): boolean {
  const joint = words[first.to]?.text === ',' ? first.to + 1 : first.to;
  if (last.sentence !== first.sentence || last.from !== joint + 1) return false;
  return TO.has(words[joint]) || (words[joint]?.lower === 'and' && words[first.from - 1]?.lower === 'between');
}

/**
 * What the ends of a stretch mean by each other: one takes the year that only the other has, and the last comes after the first.
 *
 * @param published The day of publication, as a day number; undefined where it is not known.
 * @param side Which way the verb beside the first end points.
 * @returns Undefined where each end tells enough by itself.
 */
export function rangeEnds(
  first: Meaning,
  last: Meaning,
  published: number | undefined,
  side: () => Side,
): Ends | undefined {
  if (first.kind !== 'calendar' || last.kind !== 'calendar') return undefined;
  if (first.pointer !== undefined || last.pointer !== undefined) return undefined;
  if (first.month !== undefined && last.month !== undefined) return monthEnds(first, last, published, side);
  if (first.weekday === undefined || last.weekday === undefined || published === undefined) return undefined;
  return first.month === undefined && last.month === undefined
    ? weekdayEnds(first, last, first.weekday, last.weekday, published, side())
    : undefined;
}

const placeIn = ({ month = 0, day = 0 }: Calendar): number => month * 32 + day;

function monthEnds(first: Calendar, last: Calendar, published: number | undefined, side: () => Side): Ends | undefined {
  const [one, two] = [first.year, last.year];
  const over = placeIn(first) > placeIn(last) ? 1 : 0;
  if (one && two) return undefined;
  if (two) return 'number' in two ? [{ ...first, year: { number: two.number - over } }, last] : undefined;
  if (one) return 'number' in one ? [first, { ...last, year: { number: one.number + over } }] : undefined;
  if (published === undefined) return undefined;
  const now = civilOf(published);
  const from = yearNear(first.month ?? 1, first.day, undefined, published, side);
  // what is told as past has ended
  const open = side() < 0 && from + over === now.year && (last.month ?? 1) > now.month ? 1 : 0;
  const offset = from - open - now.year;
  return [
    { ...first, year: { offset, from: 'published' } },
    { ...last, year: { offset: offset + over, from: 'published' } },
  ];
}

function weekdayEnds(first: Calendar, last: Calendar, from: number, to: number, published: number, side: Side): Ends {
  const length = (to - from + 7) % 7;
  const start =
    side < 0 ? weekdayNear(to, undefined, published, -2) - length : weekdayNear(from, undefined, published, side);
  const on = ({ clock, part }: Calendar, day: number): Meaning => ({
    kind: 'offset',
    unit: 'day',
    count: day - published,
    from: 'published',
    clock,
    part,
  });
  return [on(first, start), on(last, start + length)];
}
