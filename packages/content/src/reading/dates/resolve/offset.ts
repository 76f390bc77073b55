import { weekdayOf } from '../calendar.ts';
import type { Meaning, Unit } from '../meaning.ts';
import { fromContext, fromDay, inNoYear, lastDay, weekendNear } from './away.ts';
import { dated, type Ground, OPEN_DAY, type Resolved } from './ground.ts';

/** What is not known of a stretch; a day for all that are shorter. */
const OPEN: Partial<Record<Unit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** As long as `2027-10` and `2027-Q4`. */
const MONTH = 7;

/** So many units from the day of publication, or from the date that the copy named last. */
export function offset(meaning: Extract<Meaning, { kind: 'offset' }>, ground: Ground): Resolved {
  const { unit, count } = meaning;
  const { published, quarter, context, apart } = ground;
  // `the quarter`, named by nothing but a day, `said on Friday profit rose in the quarter`, is the one that figures are out for
  const back = unit === 'quarter' && meaning.from === 'context' && count === 0 ? -1 : count;
  // `fell last year from a year earlier`: no quarter that stood before is meant
  const ofYear = meaning.from === 'context' && !apart && context?.length === 4;
  const base = (meaning.compares || unit === 'quarter') && !ofYear ? (quarter ?? context) : context;
  // copy that nothing dates may have meant any year since
  const lost = meaning.compares && apart && published === undefined;
  if (base && !lost && (meaning.from === 'context' || (meaning.compares && quarter))) {
    const value = fromContext(base, unit, base.length > MONTH ? back : count);
    if (value) return dated(value, 'context');
  }
  if (published === undefined) {
    const from = meaning.from === 'published' ? ground.filed : ground.openDay;
    return dated((from && inNoYear(from, unit, count)) ?? OPEN[unit] ?? OPEN_DAY, 'open');
  }
  // `some two thousand years ago` means no one year
  if (unit === 'year' && count <= -1000) return dated('XXXX', 'open');
  const resolved = (value: string): Resolved => dated(value, 'published');
  if (meaning.end) return resolved(lastDay(published, unit, count));
  if (unit === 'weekend' && count === 0 && meaning.from === 'published')
    return resolved(weekendNear(published, ground.side()));
  // `will know more at the start of the week`, on a Sunday
  const ahead = unit === 'week' && count === 0 && weekdayOf(published) > 5 && ground.side() > 0;
  return resolved(fromDay(published, unit, ahead ? 1 : back));
}

/** From the day of an event, where the copy gives it one. */
export function fromEvent({ unit, count, event }: Extract<Meaning, { kind: 'fromEvent' }>, ground: Ground): Resolved {
  const day = event === undefined ? undefined : ground.dayOf(event);
  return day === undefined ? dated(OPEN[unit] ?? OPEN_DAY, 'open') : dated(fromDay(day, unit, count), 'context');
}
