import type { DateRef } from '../../../model/date-ref.ts';
import { civilOf, two } from '../calendar.ts';
import { fromDay } from './away.ts';
import type { Ground } from './index.ts';

/**
 * The day that `the 15th` means, and what told its month: a date before it, else the day of publication, on the side that the
 * verb points to.
 */
export function monthDay(day: number, { context, published, side }: Ground): [value: string, basis: DateRef['basis']] {
  const now = published === undefined ? undefined : fromDay(published, 'month', 0);
  const named = /^\d{4}-\d\d/.exec(context ?? '')?.[0];
  if (named && named !== now) return [`${named}-${two(day)}`, 'context'];
  if (published === undefined) return [`XXXX-XX-${two(day)}`, 'open'];
  const today = civilOf(published).day;
  const way = side();
  const away = way > 0 && day < today ? 1 : way < 0 && day > today ? -1 : 0;
  return [`${fromDay(published, 'month', away)}-${two(day)}`, 'published'];
}
