import { civilOf, dayNumber, daysInMonth, isDay, weekdayOf } from '../calendar.ts';
import type { Pointer } from '../meaning.ts';
import type { Side } from '../tense.ts';

/**
 * The number of the day that a weekday means. `last` never means the day itself, nor `next` tomorrow; without them, tomorrow is
 * meant by its name whatever the verb, since copy that is sent late tells the next day's news: who means a day six days ago says more.
 */
export function weekdayNear(weekday: number, pointer: Pointer | undefined, published: number, side: Side): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (pointer === -1) return published - (back || 7);
  if (pointer === 1) return published + (ahead <= 1 ? ahead + 7 : ahead);
  return side > 0 || ahead <= (SOON[side + 2] ?? 0) ? published + ahead : published - back;
}

/** How many days ahead a weekday is still meant, by the side of its verb, from -2: `Monday` in copy of a Sunday, but not `since Monday`. */
const SOON = [0, 1, 2];

/** Nothing is named without its year that lies further off than this, where it lies nearer on the other side, in days. */
const FAR = 300;

/** Copy of a verb to come may tell of a month that has been, where the next of its name lies further off than this, and the last nearer, in days. */
const LATE = 255;
const SINCE = 125;

/** How much further off a past month or day may lie than the next one, where nothing tells which is meant. */
const PAST_BIAS = 1.5;

/** The year in which a month or a day lies nearest to publication, on the side that the words point to. */
export function yearNear(
  month: number,
  day: number | undefined,
  pointer: Pointer | undefined,
  published: number,
  side: () => Side,
  weekday?: number,
): number {
  const { year, month: nowMonth, day: nowDay } = civilOf(published);
  const now = nowMonth * 32 + (day === undefined ? 0 : nowDay);
  const then = month * 32 + (day ?? 0);
  // Feb. 29 is in no other year than a leap year
  const having = (from: number, step: 1 | -1): number =>
    isDay(from, month, day ?? 1) ? from : having(from + step, step);
  if (pointer === -1) return having(then < now ? year : year - 1, -1);
  if (pointer === 1) return having(then > now ? year : year + 1, 1);
  if (pointer === 0) return year;
  const gap = (candidate: number) =>
    Math.abs(
      dayNumber({ year: candidate, month, day: day ?? Math.floor(daysInMonth(candidate, month) / 2) }) - published,
    );
  const back = having(then <= now ? year : year - 1, -1);
  const ahead = having(then >= now ? year : year + 1, 1);
  // `Monday, May 1` is in the year in which it is one
  const fits = (candidate: number) => weekdayOf(dayNumber({ year: candidate, month, day: day ?? 1 })) === weekday;
  if (weekday !== undefined && day !== undefined && fits(back) !== fits(ahead)) return fits(back) ? back : ahead;
  const way = side();
  // news looks back more than ahead
  if (way === 0) return gap(back) <= gap(ahead) * PAST_BIAS ? back : ahead;
  const sided = way < 0 ? back : ahead;
  const nearest = gap(back) <= gap(ahead) ? back : ahead;
  // `The December figures are due on Friday`, in January
  if (way === 1 && gap(ahead) > (day === undefined ? LATE : FAR) && gap(back) < SINCE) return back;
  // `The ban took effect on Jan. 1`, in November: no other year is meant than this one
  return way !== -2 && way < 3 && sided !== year && gap(sided) > FAR && ahead - back === 1 ? nearest : sided;
}
