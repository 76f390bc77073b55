import type { DateRef } from '../../../model/date-ref.ts';
import { civilOf, daysInMonth, two } from '../calendar.ts';
import { fromDay } from './away.ts';
import type { Ground } from './ground.ts';

/**
 * The day that `the 15th` means, and what told its month: a date before it, else the day of publication, on the side that the
 * verb points to. Where that month has no such day, it is one beside the month of publication, and of a month that is named, unknown.
 */
export function monthDay(day: number, { context, published, side }: Ground): [value: string, basis: DateRef['basis']] {
  const now = published === undefined ? undefined : fromDay(published, 'month', 0);
  const named = /^\d{4}-\d\d/.exec(context ?? '')?.[0];
  if (named && named !== now) return has(named, day) ? [`${named}-${two(day)}`, 'context'] : open(day);
  if (published === undefined) return open(day);
  const today = civilOf(published).day;
  const way = side();
  const away = way > 0 && day < today ? 1 : way < 0 && day > today ? -1 : 0;
  const month = fromDay(published, 'month', away);
  const on = has(month, day) ? month : fromDay(published, 'month', away + (way < 0 ? -1 : 1));
  return has(on, day) ? [`${on}-${two(day)}`, 'published'] : open(day);
}

const open = (day: number): [value: string, basis: DateRef['basis']] => [`XXXX-XX-${two(day)}`, 'open'];

const has = (month: string, day: number): boolean => day <= daysInMonth(+month.slice(0, 4), +month.slice(5));
