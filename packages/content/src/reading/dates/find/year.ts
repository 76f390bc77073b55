import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import type { Found } from '../meaning.ts';
import { spelledYearAt } from '../spelled-year.ts';
import { decadeAt } from './decade.ts';
import { isCount, yearOf } from './year-beside.ts';

const LEADS = wordSet(
  'in since of by until till during before after fiscal late early mid from through throughout year circa summer winter spring fall autumn for and to between than the ( back end with around about - post pre',
);
// what stands before figures that count or price something
const MONEY = wordSet('$ £ € ¥ # no number page room flight route / . : +');

/** A year alone: `1996`, `nineteen ninety-six`, `1996-97` gives two, and `the 1990s` its decade. */
export function readYear(words: readonly Word[], at: number, floor: number): Found | undefined {
  const word = words[at];
  if (!word) return undefined;
  const before = at > floor ? words[at - 1] : undefined;
  const decade = decadeAt(words, at);
  if (decade) {
    let from = at;
    if (from > floor && words[from - 1]?.lower === "'") from--;
    if (from > floor && words[from - 1]?.lower === 'the') from--;
    return { from, to: decade.to, meaning: { kind: 'fixed', value: decade.value }, rule: 'dates/decade' };
  }
  const year = yearOf(word);
  if (year === undefined) return undefined;
  if (before && (MONEY.has(before) || isRated(words, at))) return undefined;
  const next = words[at + 1];
  if (next && (isCount(next) || (!next.spaced && next.kind === 'word' && next.lower !== "'s"))) return undefined;
  if (
    next &&
    !next.spaced &&
    ((next.lower === '/' && words[at + 2]?.text.length !== 2) || next.lower === ':' || next.lower === '$')
  )
    return undefined;
  // `1709 pupils`: a count
  if (year < 1800 && (!LEADS.has(before) || (next?.shape === 'lower' && !FOLLOWERS.has(next)))) return undefined;
  let from = at;
  if (before?.lower === 'fiscal' || before?.text === 'FY') from--;
  else if (before?.lower === 'year' && at - 2 >= floor && words[at - 2]?.lower === 'fiscal') from -= 2;
  else if (before?.lower === 'year' && at - 2 >= floor && words[at - 2]?.lower === 'the') from -= 2;
  const until = seasonEnd(words, at, year);
  if (until)
    return {
      from,
      to: until.to,
      meaning: { kind: 'fixed', value: `${year}/${until.year}` },
      rule: 'dates/season-years',
    };
  return { from, to: at + 1, meaning: { kind: 'calendar', year: { number: year } }, rule: 'dates/year' };
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
const RATES = wordSet('a an down up from');

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
