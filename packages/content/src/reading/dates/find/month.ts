import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { timed } from '../../words/grammar.ts';
import { isDay, two } from '../calendar.ts';
import type { Found, Year } from '../meaning.ts';
import { ordinalAt, ordinalBefore } from '../ordinals.ts';
import { TO } from '../resolve/range.ts';
import { type Term, termAt, termOf } from '../terms.ts';
import { timeAt } from './figures.ts';
import { pointerBefore } from './pointers.ts';
import { titled } from './titled.ts';
import { yearAfter, yearOf } from './year-beside.ts';

type Month = Extract<Term, { kind: 'month' }>;

// what may stand before a month that is a common word or a first name too
const WORDS = `${timed} last this next - or between on (`;
export const SURE_LEADS = wordSet(WORDS);
const LEADS = wordSet(`${WORDS} and ,`);

/** A date by its month: `Oct. 12`, `21 July 2017`, `Friday, July 21, 2017`, `last April`, `March of 1996`, `June last year`. */
export function readMonth(words: readonly Word[], at: number, floor: number): Found | undefined {
  const word = words[at];
  const term = termAt(words, at);
  if (!word || term?.kind !== 'month' || word.shape === 'lower') return undefined;
  if (titled(words, at) || isSurname(words, at)) return undefined;
  const end = endOfName(words, at, term);
  const after = dayAt(words, end);
  const before = after ? undefined : dayBefore(words, at, floor);
  const day = after?.day ?? before?.day;
  if (day !== undefined && !isDay(undefined, term.month, day)) return undefined;
  const dated = after?.to ?? end;
  const year = yearAfter(words, dated);
  const to = year?.to ?? dated;
  const from = before?.from ?? at;
  if (day === undefined) return monthAlone(words, { at, to, floor, term, year: year?.year });
  return dayOfMonth(words, { from, to, floor, month: term.month, day, year: year?.year });
}

/** Past the full stop of `Oct.`, unless it ends a sentence. */
function endOfName(words: readonly Word[], at: number, { short }: Month): number {
  const stop = words[at + 1];
  if (stop?.text !== '.' || stop.spaced) return at + 1;
  return short || yearOf(words[at + 2]) !== undefined || dayAt(words, at + 2) ? at + 2 : at + 1;
}

interface MonthRead {
  readonly at: number;
  readonly to: number;
  readonly floor: number;
  readonly term: Month;
  readonly year: Year | undefined;
}

/** A month without a day: `every March`, `last April`, `March of 1996`. */
function monthAlone(words: readonly Word[], { at, to, floor, term, year }: MonthRead): Found | undefined {
  if (!year && !standsAlone(words, at, to, term)) return undefined;
  const every = at > floor ? words[at - 1]?.lower : undefined;
  if (!year && (every === 'each' || every === 'every'))
    return { from: at - 1, to, meaning: { kind: 'set', value: `XXXX-${two(term.month)}` }, rule: 'dates/month-set' };
  const weekday = weekdayBefore(words, at, floor);
  const pointer = pointerBefore(words, weekday?.from ?? at, floor);
  return {
    from: pointer?.from ?? weekday?.from ?? at,
    to,
    meaning: { kind: 'calendar', month: term.month, year, weekday: weekday?.weekday, pointer: pointer?.pointer },
    rule: 'dates/month',
  };
}

interface DayRead {
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly month: number;
  readonly day: number;
  readonly year: Year | undefined;
}

/** A day of a month, with what stands around it: `the week of`, its weekday, `last`, a time. */
function dayOfMonth(words: readonly Word[], { from, to, floor, month, day, year }: DayRead): Found {
  const week = weekOf(words, from, floor);
  if (week !== undefined)
    return { from: week, to, meaning: { kind: 'weekOf', month, day, year }, rule: 'dates/week-of' };
  const weekday = weekdayBefore(words, from, floor);
  // `16 Mar 2027 14:20:00 +0900`, `Apr 5, 2027 - 18:22`: as pages and headers print a moment
  const time = year && timeAt(words, TIME_JOINTS.has(words[to]) ? to + 1 : to);
  const pointer = pointerBefore(words, weekday?.from ?? from, floor);
  return {
    from: pointer?.from ?? weekday?.from ?? from,
    to: time?.to ?? to,
    meaning: {
      kind: 'calendar',
      month,
      day,
      clock: time?.clock,
      year,
      weekday: weekday?.weekday,
      pointer: pointer?.pointer,
    },
    rule: 'dates/day',
  };
}

const TIME_JOINTS = wordSet(', - –');

/** `April May`: a first name and a surname that are both months. */
const isSurname = (words: readonly Word[], at: number): boolean =>
  termAt(words, at - 1)?.kind === 'month' && words[at - 1]?.shape === 'capital';

/** Where `the week of` starts, before a day. */
function weekOf(words: readonly Word[], at: number, floor: number): number | undefined {
  const from = words[at - 3]?.lower === 'the' ? at - 3 : at - 2;
  return from >= floor && words[at - 1]?.lower === 'of' && words[at - 2]?.lower === 'week' ? from : undefined;
}

function dayAt(words: readonly Word[], at: number): { day: number; to: number } | undefined {
  const skip = words[at]?.lower === 'the' ? 1 : 0;
  const word = words[at + skip];
  const ordinal = ordinalAt(words, at + skip);
  if (ordinal && (word?.kind === 'number' || skip || !isUnitAt(words, ordinal.to)))
    return ordinal.value <= 31 ? { day: ordinal.value, to: ordinal.to } : undefined;
  if (skip || word?.kind !== 'number' || word.text.length > 2) return undefined;
  const next = words[at + 1];
  // `May 10 percent of …`, `March 3:15`: figures that count something else
  if (
    next &&
    (next.lower === 'percent' ||
      next.lower === 'pct' ||
      next.lower === '%' ||
      (next.text === ':' && words[at + 2]?.kind === 'number' && !words[at + 2]?.spaced))
  )
    return undefined;
  const day = Number(word.text);
  return day >= 1 && day <= 31 ? { day, to: at + 1 } : undefined;
}

const isUnitAt = (words: readonly Word[], at: number): boolean => termAt(words, at)?.kind === 'unit';

function dayBefore(words: readonly Word[], at: number, floor: number): { day: number; from: number } | undefined {
  const of = words[at - 1]?.lower === 'of';
  const end = of ? at - 1 : at;
  const ordinal = ordinalBefore(words, end, floor);
  if (ordinal && ordinal.value <= 31) {
    const the = words[ordinal.from - 1]?.lower === 'the' && ordinal.from - 1 >= floor;
    if (of && !the) return undefined;
    return { day: ordinal.value, from: the ? ordinal.from - 1 : ordinal.from };
  }
  const word = words[end - 1];
  if (of || end - 1 < floor || word?.kind !== 'number' || word.text.length > 2) return undefined;
  const day = Number(word.text);
  const before = words[end - 2];
  if (before && (before.text === '$' || (!word.spaced && before.text !== '('))) return undefined;
  return day >= 1 && day <= 31 ? { day, from: end - 1 } : undefined;
}

function standsAlone(words: readonly Word[], at: number, to: number, term: Month): boolean {
  const before = words[at - 1];
  const next = words[to];
  if (term.short) return words[to - 1]?.text === '.' && (LEADS.has(before) || next === undefined);
  if (isMonthTo(words, to)) return true;
  if (term.common) return SURE_LEADS.has(before) || (before?.lower === 'the' && next?.shape === 'lower');
  // `June Smith`, `April Fools`: a name, unless a preposition says otherwise
  if (next && next.shape === 'capital' && next.spaced && !LEADS.has(before) && termOf(next.lower) === undefined)
    return false;
  return true;
}

/** `May-October`, `May to October`. */
const isMonthTo = (words: readonly Word[], at: number): boolean =>
  TO.has(words[at]) && termAt(words, at + 1)?.kind === 'month' && words[at + 1]?.shape !== 'lower';

function weekdayBefore(
  words: readonly Word[],
  at: number,
  floor: number,
): { weekday: number; from: number } | undefined {
  let i = at - 1;
  if (words[i]?.text === 'the' && termAt(words, i - 1)?.kind === 'weekday') i--;
  if (words[i]?.text === ',') i--;
  if (words[i]?.text === '.') i--;
  if (i < floor) return undefined;
  const term = termAt(words, i);
  if (term?.kind !== 'weekday' || term.plural || words[i]?.shape === 'lower') return undefined;
  // `the Quay Sun, May 6`: a newspaper
  if (term.short && i > floor && (words[i - 1]?.shape === 'capital' || words[i - 1]?.lower === 'the')) return undefined;
  return { weekday: term.weekday, from: i };
}
