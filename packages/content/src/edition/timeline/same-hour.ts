import type { DateRef } from '../../model/date-ref.ts';

type Dates = readonly Pick<DateRef, 'value' | 'span'>[];

/**
 * Whether an hour is the one before it on another clock, in brackets right behind it: `5:40 am (2140 GMT Wednesday)`. Both are
 * one moment, and the day of the first is the one the copy tells of.
 *
 * @param source The copy that the dates stand in.
 * @param dates Its dates, in their order.
 * @param at Which of them is asked about.
 * @example isSameHour('They met at 5:40 am (2140 GMT Wednesday).', dates, 1) // true
 */
export function isSameHour(source: string, dates: Dates, at: number): boolean {
  const [hour, last] = [dates[at], dates[at - 1]];
  if (!hour || !last || !/^\s+\($/.test(source.slice(last.span[1], hour.span[0]))) return false;
  // the day may stand behind the hour: `5:40 am on Thursday (2140 GMT Wednesday)`
  const before = dates[at - 2]?.value.startsWith(`${last.value}T`) ? dates[at - 2] : last;
  const [one, other] = [clockOf(before?.value), clockOf(hour.value)];
  if (one === undefined || other === undefined) return false;
  return (one === '') !== (other === '') || (one !== '' && Date.parse(before?.value ?? '') === Date.parse(hour.value));
}

/** The zone of an hour's clock, empty where it has none; undefined where it is no hour. */
const clockOf = (value = ''): string | undefined => /T\d\d:\d\d(?::\d\d)?(Z|[+-]\d\d:\d\d|)$/.exec(value)?.[1];
