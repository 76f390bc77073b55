import type { Word } from '../../../text/words/index.ts';
import { apostrophes } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { timed } from '../../words/grammar.ts';
import type { Found } from '../meaning.ts';
import { spelledYearAt } from '../spelled-year.ts';
import { decadeAt } from './decade.ts';
import { isCount, yearOf } from './year-beside.ts';

const LEADS = wordSet(
  `${timed} fiscal throughout year circa summer winter spring fall autumn and between than the ( back end with around about - post pre`,
);
// what stands before figures that count or price something
const MONEY = wordSet('$ £ € ¥ # no number page room flight route / . : +');

/** A year alone: `1996`, `nineteen ninety-six`, `1996-97` gives two, and `the 1990s` its decade. */
export function readYear(words: readonly Word[], at: number, floor: number): Found | undefined {
  const decade = decadeAt(words, at);
  if (decade) return readDecade(words, at, floor, decade);
  const year = yearOf(words[at]) ?? earlyYear(words, at, floor);
  if (year === undefined || isFigure(words, at, at > floor ? words[at - 1] : undefined, year)) return undefined;
  const from = fiscalFrom(words, at, floor);
  const until = seasonEnd(words, at, year);
  if (!until) return { from, to: at + 1, meaning: { kind: 'calendar', year: { number: year } }, rule: 'dates/year' };
  const meaning = { kind: 'fixed', value: `${year}/${until.year}` } as const;
  return { from, to: until.to, meaning, rule: 'dates/season-years' };
}

/** `in 1066`: a year of the Middle Ages, where it says when; `1066 boats` are counted. */
function earlyYear(words: readonly Word[], at: number, floor: number): number | undefined {
  const word = words[at];
  if (at === floor || word?.text.length !== 4 || !WHEN.has(words[at - 1]) || MOVES.has(words[at - 2])) return undefined;
  const year = Number(word.text);
  const next = words[at + 1];
  const ends = next === undefined || (next.kind === 'mark' ? CLAUSE_ENDS.has(next) : FOLLOWERS.has(next));
  return ends && year >= 1000 ? year : undefined;
}

const WHEN = wordSet('in circa');
/** Before these, an hour is meant: `returns in 1300`. */
const MOVES = wordSet('leave+ left back return+ returned arrive+ arrived land+ landed');
const CLAUSE_ENDS = wordSet('. , ; ) " ” ? !');

/** `1990s`, `the '90s`. */
function readDecade(
  words: readonly Word[],
  at: number,
  floor: number,
  { to, value }: { to: number; value: string },
): Found {
  let from = at;
  if (from > floor && apostrophes.has(words[from - 1])) from--;
  if (from > floor && words[from - 1]?.lower === 'the') from--;
  return { from, to, meaning: { kind: 'fixed', value }, rule: 'dates/decade' };
}

/** True for figures of a year that count, price, rate or call something: `$1996`, `1996 pupils`, `1996:`, `1709 pupils`. */
function isFigure(words: readonly Word[], at: number, before: Word | undefined, year: number): boolean {
  if (before && (MONEY.has(before) || isRated(words, at) || isKickOff(words, at))) return true;
  if (NAMED.has(before) && before?.shape === 'capital') return true;
  const next = words[at + 1];
  if (
    next &&
    ((ERAS.test(next.text) && words[at + 2]?.shape !== 'capital') ||
      isCount(next) ||
      (!next.spaced && isPartOfFigure(next, words[at + 2])))
  )
    return true;
  return year < 1800 && (!LEADS.has(before) || (next?.shape === 'lower' && !FOLLOWERS.has(next)));
}

/** A year before ours: `1500 BC`; not `in 2018 BC Ferries said`. */
const ERAS = /^B\.?C/;

/** What a year is a part of the name of: `Budget 2025`, `Agenda 2030`. */
const NAMED = wordSet('budget vision agenda project windows');

/** The hour of a game: `Velm v Tarn Town (1700)`. */
const isKickOff = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === '(' &&
  words[at + 1]?.text === ')' &&
  words.slice(Math.max(0, at - 8), at).some((word) => VERSUS.has(word));

const VERSUS = wordSet('v vs');

/** True for what hangs on figures that are no year: `1996m`, `1996/1`, `1996:`, `1996$`. */
function isPartOfFigure(next: Word, then: Word | undefined): boolean {
  if (next.kind === 'word') return next.lower !== "'s";
  return next.lower === '/' ? then?.text.length !== 2 : next.lower === ':' || next.lower === '$';
}

/** Where a year starts with `fiscal`, `FY`, `fiscal year` or `the year` before it. */
function fiscalFrom(words: readonly Word[], at: number, floor: number): number {
  const before = at > floor ? words[at - 1] : undefined;
  if (before?.lower === 'fiscal' || before?.text === 'FY') return at - 1;
  const first = before?.lower === 'year' && at - 2 >= floor ? words[at - 2]?.lower : undefined;
  return first === 'fiscal' || first === 'the' ? at - 2 : at;
}

/** `nearly 2000 boats`, `closed at 1998`, `555-2020`: figures that count, rate or call. */
function isRated(words: readonly Word[], at: number): boolean {
  const [last, next] = [words[at - 1], words[at + 1]];
  if (last?.lower === 'at') return next?.shape !== 'lower' || FOLLOWERS.has(next) || RATES.has(next);
  if (last?.text === '-')
    return !last.spaced && words[at - 2]?.kind === 'number' && (words[at - 2]?.text.length ?? 0) === 3;
  return COUNTERS.has(last) && next?.shape === 'lower' && !FOLLOWERS.has(next);
}

const COUNTERS = wordSet('nearly almost some least most');
const RATES = wordSet('a an down up from local');

/** The last year of `2016-17` or `1914-18`: a season, a year that does not begin in January, a stretch of years. */
function seasonEnd(words: readonly Word[], at: number, year: number): { year: number; to: number } | undefined {
  const [joint, end] = [words[at + 1], words[at + 2]];
  if (!joint || !end || joint.spaced || end.spaced || (joint.text !== '-' && joint.text !== '–' && joint.text !== '/'))
    return undefined;
  // `2016-05` is a month
  const last = Number(end.text);
  const first = year % 100;
  if (end.text.length !== 2 || (last !== (first + 1) % 100 && (last <= first || last <= 12))) return undefined;
  return { year: year + ((last - first + 100) % 100), to: at + 3 };
}

const FOLLOWERS = wordSet('and or to when but by in at on with as the that was were is after before until');

/** A year in words: `nineteen ninety-six`. */
export function readSpelledYear(words: readonly Word[], at: number): Found | undefined {
  const spelled = spelledYearAt(words, at);
  if (!spelled) return undefined;
  // `two thousand people`: a count, unless it is said to be a year
  if (words[at]?.lower === 'two' && !SPELLED_LEADS.has(words[at - 1])) return undefined;
  if (isCount(words[spelled.to])) return undefined;
  const the = words[at - 1]?.lower === 'year' && words[at - 2]?.lower === 'the';
  return {
    from: the ? at - 2 : at,
    to: spelled.to,
    meaning: { kind: 'calendar', year: { number: spelled.year } },
    rule: 'dates/year',
  };
}

const SPELLED_LEADS = wordSet('in since year until by');
