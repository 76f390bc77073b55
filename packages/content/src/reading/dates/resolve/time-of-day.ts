import { dayOfText, dayText } from '../calendar.ts';
import type { Timed } from '../meaning.ts';
import { dated, type Ground, OPEN_DAY, type Resolved } from './ground.ts';

/** A date with the time of day that is said beside it, if any. */
export function timed({ clock, part }: Timed, date: Resolved): Resolved {
  if (!clock && !part) return date;
  return { ...date, type: 'TIME', value: `${date.value}T${clock ?? part ?? ''}` };
}

/** The day that a bare time of day belongs to. */
export function dayOf({ clock }: Timed, ground: Ground): Resolved {
  const { published, filed, openDay, context, apart, coming, side } = ground;
  if (openDay !== undefined) {
    const isToCome = filed !== undefined && DAY_OF_YEAR.test(openDay) && openDay > filed;
    return dated(isToCome && side() < 0 ? filed : openDay, 'open');
  }
  // `The vote is on Dec. 2, the first since 2020. It will open at 2 p.m.`
  const last = context?.length === 4 && (apart ?? 0) < 2 && side() > 0 ? coming : context;
  const named = last && /^\d{4}-\d\d-\d\d/.test(last) ? last.slice(0, 10) : undefined;
  // a paragraph on, what was long before need not be what went on at three
  if (named !== undefined && published !== undefined && apart && published - (dayOfText(named) ?? published) > WEEK)
    return dated(OPEN_DAY, 'open');
  if (named !== undefined && !(published !== undefined && isElsewhen(named, clock, published, ground)))
    return dated(named, 'context');
  return published === undefined ? dated(filed ?? OPEN_DAY, 'open') : dated(dayText(published), 'published');
}

/** True where a time is not of the day named last: what was at some hour was not on a day to come, what will be is not on one that is past, and a morning is not of the night before it. */
function isElsewhen(
  named: string,
  clock: string | undefined,
  today: number,
  { context, apart, side }: Ground,
): boolean {
  const day = dayText(today);
  if (apart && apart >= LONG_AGO) return true;
  if (named >= day) return named > day && side() < 0;
  const night = context?.endsWith('NI') && named === dayText(today - 1);
  return side() > 0 || (night === true && clock !== undefined && clock < (apart ? DUSK : NOON));
}

const DAY_OF_YEAR = /^XXXX-\d\d-\d\d$/;

const WEEK = 7;

/** So many paragraphs on, a time is of the day that is reported, and of none that was named by the way. */
const LONG_AGO = 3;

/** In another paragraph, an afternoon is not of that night either. */
const DUSK = '17';
const NOON = '12';
