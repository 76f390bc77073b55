import type { Meaning } from '../meaning.ts';
import { dated, type Ground, type Resolved } from './ground.ts';
import { calendar } from './named-day.ts';
import { holiday, nthWeekday, period, weekOf } from './named-stretch.ts';
import { fromEvent, offset } from './offset.ts';
import { dayOf, timed } from './time-of-day.ts';

/** The TIMEX3 type and value of what an expression says, given when it was written. */
export function resolve(meaning: Meaning, ground: Ground): Resolved {
  switch (meaning.kind) {
    case 'duration':
      return { type: 'DURATION', value: meaning.value, basis: 'stated' };
    case 'set':
      return { type: 'SET', value: meaning.value, basis: 'stated' };
    case 'fixed':
      return dated(meaning.value, /_REF$/.test(meaning.value) ? 'open' : 'stated');
    case 'offset':
      return timed(meaning, offset(meaning, ground));
    case 'fromEvent':
      return fromEvent(meaning, ground);
    case 'calendar':
      return timed(meaning, calendar(meaning, ground));
    case 'period':
      return period(meaning, ground);
    case 'holiday':
      return timed(meaning, holiday(meaning, ground));
    case 'nthWeekday':
      return nthWeekday(meaning, ground);
    case 'weekOf':
      return weekOf(meaning, ground);
    case 'time':
      return timed(meaning, dayOf(meaning, ground));
  }
}
