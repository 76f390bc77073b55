import type { Word } from '../../../text/words/index.ts';
import { dayOfText, dayText } from '../calendar.ts';
import type { Expression } from '../meaning.ts';

/** How many words may stand between a time of day and its day: `10 a.m. local time on Tuesday`. */
const NEAR = 3;

/** The day that stands a few words after a time of day, past the same time in brackets: `10:35 a.m. (0735 GMT) Friday`. */
export function dayAfterTime(expressions: readonly Expression[], at: number): Expression | undefined {
  let last = expressions[at];
  for (let i = at + 1; i < at + 3; i++) {
    const next = expressions[i];
    if (!last || !next || next.sentence !== last.sentence || next.from - last.to > NEAR) return undefined;
    const { meaning } = next;
    if (meaning.kind === 'calendar' && (meaning.weekday !== undefined || meaning.day !== undefined))
      return meaning.clock ? undefined : next;
    if (meaning.kind === 'offset' && meaning.unit === 'day') return meaning.clock ? undefined : next;
    if (meaning.kind !== 'time') return undefined;
    last = next;
  }
  return undefined;
}

/** True where an expression gives, in brackets, the time before it once more: `10 a.m. (0100 GMT)`. */
export const restates = (
  words: readonly Word[],
  before: Expression | undefined,
  { from, sentence }: Expression,
): boolean =>
  before !== undefined && before.sentence === sentence && before.to === from - 1 && words[from - 1]?.text === '(';

const clockOf = (value: string): number | undefined => {
  const match = /T(\d\d):(\d\d)/.exec(value);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
};

/** The zones of the world lie from twelve hours behind Greenwich to fourteen ahead, in minutes. */
const BEHIND = -12 * 60;
const AHEAD = 14 * 60;

/** How many days later than at Greenwich it is where one instant has both hours; undefined where an hour or Greenwich is not told. */
function daysLater(local: string, value: string): number | undefined {
  const [here, there] = [clockOf(local), clockOf(value)];
  if (here === undefined || there === undefined || !value.endsWith('Z')) return undefined;
  // how far the local clock would be ahead of Greenwich, were both on one day
  const ahead = here - there;
  return ahead < BEHIND ? 1 : ahead > AHEAD ? -1 : 0;
}

/**
 * A Greenwich time put on the day on which it is the same instant as a local time: 2300 GMT is the evening before 8 a.m. in Seoul.
 *
 * @param local The TIMEX3 value of the local time, without a zone.
 * @param value The TIMEX3 value of the Greenwich time, on any day.
 * @example sameInstant('2023-03-21T08:00', '2023-03-21T23:00Z') // 2023-03-20T23:00Z
 */
export function sameInstant(local: string, value: string): string {
  const day = dayOfText(local);
  const later = daysLater(local, value);
  return day === undefined || later === undefined ? value : `${dayText(day - later)}${value.slice(10)}`;
}

/**
 * The local day of a local time, told by the Greenwich time and day beside it: `8:30 a.m. (2330 GMT Monday)` is on a Tuesday.
 *
 * @param clock The local time, without a zone.
 * @param value The TIMEX3 value of the Greenwich time.
 * @returns Undefined where the value names no day, or no Greenwich time.
 * @example localDayOf('08:30', '2023-03-20T23:30Z') // 2023-03-21
 */
export function localDayOf(clock: string, value: string): string | undefined {
  const day = dayOfText(value);
  const later = daysLater(`T${clock}`, value);
  return day === undefined || later === undefined ? undefined : dayText(day + later);
}
