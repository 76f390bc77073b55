import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { civilOf, dayText, two, weekdayOf } from '../calendar.ts';
import type { Expression, Meaning } from '../meaning.ts';
import type { Side } from '../tense.ts';
import { weekdayNear, yearNear } from './near.ts';

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

/** The first and the last day or month of a stretch that the copy names. */
export type Ends = readonly [Meaning, Meaning];

const UNTIL = wordSet('until till');
/** What joins the ends of a stretch. */
export const TO = wordSet('to through until till thru - – —');

/** True where two expressions are the ends of one stretch: `Monday through Friday`, `between March 3 and April 4`. */
export function isRange(words: readonly Word[], first: Expression, last: Expression): boolean {
  const joint = words[first.to]?.text === ',' ? first.to + 1 : first.to;
  // `was adjourned Monday until Wednesday`: it was on Monday that it was
  if (UNTIL.has(words[joint]) && words[first.from - 1]?.lower.endsWith('ed')) return false;
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
  const [one, other] = [first.year, last.year];
  const over = placeIn(first) > placeIn(last) ? 1 : 0;
  if (one && other) return undefined;
  if (other) return 'number' in other ? [{ ...first, year: { number: other.number - over } }, last] : undefined;
  if (one) return 'number' in one ? [first, { ...last, year: { number: one.number + over } }] : undefined;
  if (published === undefined) return undefined;
  const now = civilOf(published);
  const way = runsFrom(first, published) ? 0 : side();
  // where nothing tells, what ended last is meant: `the January-September period`, in November
  const near = way || first.day !== undefined ? first : last;
  const from = yearNear(near.month ?? 1, near.day, undefined, published, () => way) - (near === last ? over : 0);
  // what is told as past has ended, unless it was `set for Dec. 3-5`, in November
  const open =
    way < 0 && from + over === now.year && (last.month ?? 1) > now.month && (over || (first.month ?? 1) <= now.month)
      ? 1
      : 0;
  const offset = from - open - now.year;
  return [
    { ...first, year: { offset, from: 'published' } },
    { ...last, year: { offset: offset + over, from: 'published' } },
  ];
}

/** `being held Thursday through Saturday`, on that Thursday: it has not ended, however it is told. */
const runsFrom = ({ month, day, weekday }: Calendar, published: number): boolean =>
  month === undefined
    ? weekday === weekdayOf(published)
    : dayText(published).endsWith(`-${two(month)}-${two(day ?? 0)}`);

function weekdayEnds(first: Calendar, last: Calendar, from: number, to: number, published: number, side: Side): Ends {
  const length = (to - from + 7) % 7;
  const start =
    side < 0 && !runsFrom(first, published)
      ? weekdayNear(to, undefined, published, -2) - length
      : weekdayNear(from, undefined, published, side);
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
