import { indefinite } from '../../../text/words/articles.ts';
import { isHyphen } from '../../../text/words/hyphens.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Found, Meaning } from '../meaning.ts';
import { type Count, countBefore, opensNumber } from '../numbers.ts';
import { TO } from '../resolve/range.ts';
import { type Term, termAt } from '../terms.ts';
import { durationText } from './duration.ts';
import { shiftAfter, shifted } from './shift.ts';
import { yearOf } from './year-beside.ts';

type UnitTerm = Extract<Term, { kind: 'unit' }>;

/** Where the words of a count start, and what they count. */
interface Counted {
  readonly from: number;
  readonly count: Count;
  /** True for `a year`, where nothing but an article counts. */
  readonly article: boolean;
  /** True for `two-year`, which belongs to the noun after it. */
  readonly hyphen: boolean;
}

const FILLERS = wordSet(
  'more additional consecutive straight full whole successive long business trading working calendar other fiscal solid further extra',
);

function countOf(words: readonly Word[], at: number, floor: number, term: UnitTerm): Counted | undefined {
  const before = words[at - 1];
  if (!before || at - 1 < floor) return undefined;
  if (!term.plural && indefinite.has(before)) return { from: at - 1, count: 1, article: true, hyphen: false };
  if (before.text === ']') {
    // an editor's word in a quotation: `[Ten] years ago`
    const inner = countBefore(words, at - 1, floor);
    return inner && words[inner.from - 1]?.text === '['
      ? { ...inner, from: inner.from - 1, article: false, hyphen: false }
      : undefined;
  }
  const hyphen = isHyphen(before);
  const end = hyphen || FILLERS.has(before) ? at - 1 : at;
  // `1986 year loss`, a column of results; `the 1996 full year`, `the 1995/96 crop year`
  if (
    !term.plural &&
    term.unit === 'year' &&
    !hyphen &&
    (yearOf(words[end - 1]) ?? yearOf(words[end - 3])) !== undefined
  )
    return undefined;
  const found = countBefore(words, end, floor);
  // `three-quarters` is a fraction
  if (!found || (hyphen && term.plural)) return undefined;
  return { ...found, article: false, hyphen };
}

/** A unit with a count: a duration (`the past two weeks`), or a point so far from another (`two weeks ago`). */
export function readCounted(words: readonly Word[], at: number, floor: number, term: UnitTerm): Found | undefined {
  const counted = countOf(words, at, floor, term);
  if (!counted) return undefined;
  const times = counted.count === 'X' ? 'X' : counted.count * term.times;
  const shift = shiftAfter(words, at + 1);
  if (shift)
    return {
      from: counted.from,
      to: shift.to,
      meaning: shifted(term.unit, times, shift.sign, shift.from),
      rule: 'dates/ago',
    };
  const later = term.unit === 'week' && times !== 'X' ? fromWeekday(words, at, counted.from, times * 7) : undefined;
  if (later) return later;
  if (isAge(words, at) || isAroundTheClock(words, at, counted)) return undefined;
  const half = andAHalf(words, at + 1) && times !== 'X';
  const length = durationText(term.unit, half ? times + 0.5 : times);
  const to = half ? at + 4 : afterDuration(words, at);
  if (counted.article) return articled(words, at, counted, term, { kind: 'duration', value: length }, to);
  const before = words[counted.from - 1]?.lower;
  if (counted.from > floor && (before === 'every' || before === 'each'))
    return { from: counted.from - 1, to, meaning: { kind: 'set', value: length }, rule: 'dates/every' };
  return {
    from: counted.hyphen ? counted.from : spannedFrom(words, rangeFrom(words, counted.from, floor), floor, term),
    to,
    meaning: { kind: 'duration', value: length },
    rule: 'dates/duration',
  };
}

/** `a week from Friday`, `two weeks from Monday`. */
function fromWeekday(words: readonly Word[], at: number, from: number, later: number): Found | undefined {
  const term = words[at + 1]?.lower === 'from' ? termAt(words, at + 2) : undefined;
  if (term?.kind !== 'weekday' || term.plural || TO.has(words[at + 3])) return undefined;
  return { from, to: at + 3, meaning: { kind: 'calendar', weekday: term.weekday, later }, rule: 'dates/from-weekday' };
}

/** `52 years old`, `6-year-old`: how old someone is, which names no time. */
function isAge(words: readonly Word[], at: number): boolean {
  const hyphen = words[at + 1]?.text === '-';
  return words[at + (hyphen ? 2 : 1)]?.lower === 'old';
}

/** `24 hours a day`: always, which names no time. */
const isAroundTheClock = (words: readonly Word[], at: number, { count }: Counted): boolean =>
  count === 24 && words[at + 1]?.lower === 'a' && words[at + 2]?.lower === 'day';

const andAHalf = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'and' && words[at + 1]?.lower === 'a' && words[at + 2]?.lower === 'half';

/** Takes in `-long`, `or so`, `or two`, and the `period` or `term` that a hyphened length belongs to. */
function afterDuration(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (next?.text === '-' && words[at + 2]?.lower === 'long') return at + 3;
  if (
    next?.lower === 'or' &&
    (words[at + 2]?.lower === 'so' || words[at + 2]?.lower === 'two' || words[at + 2]?.lower === 'more')
  )
    return at + 3;
  return at + 1;
}

const RATED = wordSet(
  'once twice times percent pct % million billion trillion dollars cents pounds yen hours barrels days thousand',
);

/** `a year`: a duration, or after an amount the measure of a rate (`$5 a year`, `40 ships a week`). */
function articled(
  words: readonly Word[],
  at: number,
  { from }: Counted,
  term: UnitTerm,
  meaning: Meaning,
  to: number,
): Found | undefined {
  const before = words[from - 1];
  if (before?.lower === 'hours' && words[from - 2]?.text === '24') return undefined;
  if (before && to === at + 1 && (before.kind === 'number' || RATED.has(before) || isCounted(words, from, at)))
    return { from, to, meaning: { kind: 'set', value: durationText(term.unit, 1) }, rule: 'dates/rate' };
  if (term.unit === 'quarter' || term.unit === 'second' || term.unit === 'weekend') return undefined;
  return { from, to, meaning, rule: 'dates/duration' };
}

/** `40 ships a week`, `three barrels of oil a day`, `dozens of letters a day`; a day after something it counts nothing. */
function isCounted(words: readonly Word[], from: number, at: number): boolean {
  if (words[from - 1]?.kind !== 'word' || FROM_EVENT.has(words[at + 1])) return false;
  const of = words[from - 2]?.lower === 'of' ? from - 2 : from;
  return isNumber(words[of - 2]) || (of < from && MANY.has(words[of - 1]));
}

const isNumber = (word: Word | undefined): boolean => opensNumber(word) || MANY.has(word);

const MANY = wordSet('dozens scores hundreds thousands millions');
const FROM_EVENT = wordSet('after before');

/** The lower bound before a count: `two to three weeks`, `12 or 18 months`. */
function rangeFrom(words: readonly Word[], from: number, floor: number): number {
  const joint = words[from - 1];
  if (joint?.lower !== 'to' && joint?.lower !== 'or' && joint?.text !== '-') return from;
  const lower = countBefore(words, from - 1, floor);
  return lower && lower.count !== 'X' ? lower.from : from;
}

const SPANNED = wordSet(
  'past last next first coming previous preceding following latest final recent another these those same initial remaining upcoming early intervening other entire full current',
);

const VERBAL = wordSet("to will would can could may might must should 'll not");

/** Takes in `the past`, `the first`, `the`, which belong to the stretch. */
function spannedFrom(words: readonly Word[], start: number, floor: number, term: UnitTerm): number {
  let from = start;
  // `to last two weeks`, `will last two weeks`: a verb
  if (
    from > floor &&
    SPANNED.has(words[from - 1]) &&
    !(words[from - 1]?.lower === 'last' && VERBAL.has(words[from - 2]))
  )
    from--;
  // `the two day rally`: the article is the rally's
  if (from > floor && words[from - 1]?.lower === 'the' && (term.plural || from < start)) from--;
  if (from < start && words[from - 1]?.lower === 'of' && words[from - 2]?.lower === 'each' && from - 2 >= floor)
    from -= 2;
  return from;
}
