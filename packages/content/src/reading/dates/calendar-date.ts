import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import { isDay } from './calendar.ts';
import type { Found } from './meaning.ts';
import { ordinalAt, ordinalBefore } from './numbers.ts';
import { pointerBefore } from './pointers.ts';
import { type Term, termOf } from './terms.ts';
import { titled } from './titled.ts';
import { yearAfter, yearOf } from './years.ts';

type Month = Extract<Term, { kind: 'month' }>;

// what may stand before a month that is a common word or a first name too
const LEADS = new Set(
  'in of by since until till from to through during before after last this next early late mid - and or between for on , ('.split(
    ' ',
  ),
);

/** A date by its month: `Oct. 12`, `21 July 2017`, `Friday, July 21, 2017`, `last April`, `March of 1996`, `June last year`. */
export function readMonth(words: readonly Word[], at: number, floor: number): Found | undefined {
  const word = words[at];
  const term = termOf(word?.lower ?? '');
  if (!word || term?.kind !== 'month' || word.shape === 'lower') return undefined;
  if (titled(words, at) || isSurname(words, at)) return undefined;
  let to = at + 1;
  if (
    words[to]?.text === '.' &&
    !words[to]?.spaced &&
    (term.short || yearOf(words[to + 1]) !== undefined || dayAt(words, to + 1))
  )
    to++;
  const after = dayAt(words, to);
  const before = after ? undefined : dayBefore(words, at, floor);
  const day = after?.day ?? before?.day;
  if (day !== undefined && !isDay(undefined, term.month, day)) return undefined;
  if (after) to = after.to;
  const year = yearAfter(words, to) ?? shortYearAfter(words, to);
  if (year) to = year.to;
  if (day === undefined && !year && !standsAlone(words, at, to, term)) return undefined;
  const start = before?.from ?? at;
  const every = words[start - 1]?.lower;
  if (day === undefined && !year && start > floor && (every === 'each' || every === 'every'))
    return {
      from: start - 1,
      to,
      meaning: { kind: 'set', value: `XXXX-${String(term.month).padStart(2, '0')}` },
      rule: 'dates/month-set',
    };
  const week = weekOf(words, start, floor);
  if (week !== undefined && day !== undefined)
    return {
      from: week,
      to,
      meaning: { kind: 'weekOf', month: term.month, day, ...(year && { year: year.year }) },
      rule: 'dates/week-of',
    };
  const weekday = weekdayBefore(words, start, floor);
  const pointer = pointerBefore(words, weekday?.from ?? start, floor);
  return {
    from: pointer?.from ?? weekday?.from ?? start,
    to,
    meaning: {
      kind: 'calendar',
      month: term.month,
      ...(day !== undefined && { day }),
      ...(year && { year: year.year }),
      ...(weekday && { weekday: weekday.weekday }),
      ...(pointer && { pointer: pointer.pointer }),
    },
    rule: day === undefined ? 'dates/month' : 'dates/day',
  };
}

/** `April May`: a first name and a surname that are both months. */
const isSurname = (words: readonly Word[], at: number): boolean =>
  termOf(words[at - 1]?.lower ?? '')?.kind === 'month' && words[at - 1]?.shape === 'capital';

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

const isUnitAt = (words: readonly Word[], at: number): boolean => termOf(words[at]?.lower ?? '')?.kind === 'unit';

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

/** `Jan. 12, '98`. */
function shortYearAfter(words: readonly Word[], at: number) {
  const skip = words[at]?.text === ',' ? 1 : 0;
  const mark = words[at + skip]?.text;
  const figures = words[at + skip + 1];
  if ((mark !== "'" && mark !== '’') || figures?.kind !== 'number' || figures.spaced || figures.text.length !== 2)
    return undefined;
  const two = Number(figures.text);
  return { year: { number: two >= 40 ? 1900 + two : 2000 + two }, to: at + skip + 2 };
}

function standsAlone(words: readonly Word[], at: number, to: number, term: Month): boolean {
  const before = words[at - 1]?.lower ?? '';
  const next = words[to];
  if (term.short) return words[to - 1]?.text === '.' && (LEADS.has(before) || next === undefined);
  if (term.common)
    return (LEADS.has(before) && before !== ',' && before !== 'and') || (before === 'the' && next?.shape === 'lower');
  // `June Smith`, `April Fools`: a name, unless a preposition says otherwise
  if (next && next.shape === 'capital' && next.spaced && !LEADS.has(before) && termOf(next.lower) === undefined)
    return false;
  return true;
}

function weekdayBefore(
  words: readonly Word[],
  at: number,
  floor: number,
): { weekday: number; from: number } | undefined {
  let i = at - 1;
  if (words[i]?.text === 'the' && termOf(words[i - 1]?.lower ?? '')?.kind === 'weekday') i--;
  if (words[i]?.text === ',') i--;
  if (words[i]?.text === '.') i--;
  if (i < floor) return undefined;
  const term = termOf(words[i]?.lower ?? '');
  if (term?.kind === 'weekday' && term.short && words[i - 1]?.shape === 'capital') return undefined;
  return term?.kind === 'weekday' && !term.plural && words[i]?.shape !== 'lower'
    ? { weekday: term.weekday, from: i }
    : undefined;
}

const NUMERIC = /^(\d{4})$/;

/** A date in figures: `1996-08-30`, `8/30/1996`, `30.8.1996` is left alone, `2016/17` too. */
export function readFigures(words: readonly Word[], at: number): Found | undefined {
  const [a, s, b, t, c] = [words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]];
  if (!a || !s || !b || !t || !c || s.spaced || b.spaced || t.spaced || c.spaced || s.text !== t.text) return undefined;
  if (b.kind !== 'number' || c.kind !== 'number') return undefined;
  const figures =
    s.text === '-' && NUMERIC.test(a.text) && b.text.length === 2 && c.text.length === 2
      ? { year: Number(a.text), month: Number(b.text), day: Number(c.text) }
      : s.text === '/' && NUMERIC.test(c.text)
        ? { year: Number(c.text), month: Number(a.text), day: Number(b.text) }
        : undefined;
  if (!figures || !isDay(figures.year, figures.month, figures.day)) return undefined;
  const { year, month, day } = figures;
  return {
    from: at,
    to: at + 5,
    meaning: { kind: 'calendar', year: { number: year }, month, day },
    rule: 'dates/figures',
  };
}

/** A day and the others of its list or range: `April 24` and `25`, `June 3-5, 2019`. They share its month and their year. */
export function dayList(words: readonly Word[], first: Found): Found[] {
  const { meaning } = first;
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.day === undefined || meaning.clock)
    return [first];
  const { month } = meaning;
  const days: { day: number; from: number; to: number }[] = [];
  let at = first.to;
  let latest = meaning.day;
  while (days.length < 31) {
    const joint = jointAt(words, at);
    const word = words[at + joint];
    if (joint === 0 || word?.kind !== 'number' || word.text.length > 2 || isCounted(words[at + joint + 1])) break;
    const day = Number(word.text);
    if (day <= latest || !isDay(undefined, month, day)) break;
    days.push({ day, from: at + joint, to: at + joint + 1 });
    latest = day;
    at += joint + 1;
  }
  if (days.length === 0) return [first];
  const after = meaning.year ? undefined : yearAfter(words, at);
  const year = meaning.year ?? after?.year;
  const dated = { ...meaning, ...(year && { year }) };
  const rest = days.map(
    ({ day, from, to }, index): Found => ({
      from,
      to: after && index === days.length - 1 ? after.to : to,
      meaning: { kind: 'calendar', month, day, ...(year && { year }) },
      rule: 'dates/day-list',
    }),
  );
  return [{ ...first, meaning: dated }, ...rest];
}

/** How many words join a day to the one before it in a list: `,`, `and`, `, and`. */
function jointAt(words: readonly Word[], at: number): number {
  if (!JOINTS.has(words[at])) return 0;
  return words[at]?.text === ',' && words[at + 1]?.lower === 'and' ? 2 : 1;
}

const JOINTS = wordSet(', and or to - – through &');

/** True for what says that figures are no day: `3 people`, `10 percent`, `7:30`. */
const isCounted = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((word.kind === 'word' && word.shape === 'lower' && !FOLLOWERS.has(word)) ||
    word.text === '%' ||
    (word.kind === 'mark' && !word.spaced && !ENDS.has(word)));

const FOLLOWERS = wordSet(
  'and or to in at for on of by with as the a was were is are will when after before but that from she he it they',
);
const ENDS = wordSet(`, . ; ) - – " '' ” ? !`);
