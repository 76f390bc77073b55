import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import type { Found, Unit } from '../meaning.ts';
import type { Term } from '../terms.ts';
import { durationText } from './duration.ts';

type UnitTerm = Extract<Term, { kind: 'unit' }>;

/** A unit that nothing counts and nothing points at: `the year`, `year-end`, `recent months`, `for weeks`, `day-long`. */
export function readLoose(words: readonly Word[], at: number, floor: number, term: UnitTerm): Found | undefined {
  if (term.plural) return several(words, at, floor, term.unit);
  const end = endOf(words, at, term.unit);
  if (end !== undefined)
    return {
      from: at,
      to: end,
      meaning: { kind: 'offset', unit: term.unit, count: 0, from: 'published', end: true },
      rule: 'dates/end',
    };
  if (words[at + 1]?.text === '-' && words[at + 2]?.lower === 'long')
    return {
      from: at,
      to: at + 3,
      meaning: { kind: 'duration', value: durationText(term.unit, 1) },
      rule: 'dates/duration',
    };
  return the(words, at, floor, term.unit);
}

const VAGUE = new Set(['recent', 'coming', 'past', 'previous', 'early']);
const OPENERS = new Set(
  'for in within of over after or take took takes spent before by just follows followed lasted lasting and recent last first'.split(
    ' ',
  ),
);
const CLAUSES = wordSet('before after that since leading following ahead of when to immediately just');

/** `recent months`, `for weeks`, `the days before`, `weeks or months`: several, nobody says how many. */
function several(words: readonly Word[], at: number, floor: number, unit: Unit): Found | undefined {
  const before = at > floor ? (words[at - 1]?.lower ?? '') : '';
  const meaning = { kind: 'duration', value: durationText(unit, 'X') } as const;
  const to = words[at + 1]?.text === '-' && words[at + 2]?.lower === 'long' ? at + 3 : at + 1;
  if (VAGUE.has(before)) {
    const the = words[at - 2]?.lower === 'the' && at - 2 >= floor;
    return { from: the ? at - 2 : at - 1, to, meaning, rule: 'dates/vague-stretch' };
  }
  if (unit === 'second' || unit === 'quarter' || unit === 'weekend') return undefined;
  if (before === 'the' && (CLAUSES.has(words[at + 1]) || words[at - 2]?.lower === 'over'))
    return { from: at - 1, to, meaning, rule: 'dates/loose' };
  if (OPENERS.has(before) || to > at + 1 || at === floor) return { from: at, to, meaning, rule: 'dates/loose' };
  return undefined;
}

/** The word after `year-end`, `year end`, `year's end`, where they stand. */
function endOf(words: readonly Word[], at: number, unit: Unit): number | undefined {
  if (unit !== 'year' && unit !== 'month') return undefined;
  const next = words[at + 1];
  const joined = next?.text === '-' || next?.lower === "'s" || next?.lower === '’s';
  const end = joined ? at + 2 : at + 1;
  if (words[end]?.lower !== 'end') return undefined;
  return joined || words[at - 1]?.lower === 'by' || words[at - 1]?.lower === 'around' ? end + 1 : undefined;
}

const endsClause = (word: Word | undefined): boolean => !word || (word.kind === 'mark' && word.text !== '-');

const ENDED = wordSet('ended ending ends through');

/** `the year`, `the quarter`, `the fiscal year ended Sept. 30`, `later in the day`. */
function the(words: readonly Word[], at: number, floor: number, unit: Unit): Found | undefined {
  const fiscal = words[at - 1]?.lower === 'fiscal' && unit === 'year';
  const article = fiscal ? at - 2 : at - 1;
  if (article < floor || words[article]?.lower !== 'the') return undefined;
  const from = article;
  const to = at + 1;
  if (unit === 'year' && ENDED.has(words[to]))
    return { from, to, meaning: { kind: 'duration', value: 'P1Y' }, rule: 'dates/year-ended' };
  const beside = words[to]?.lower === 'before' ? -1 : words[to]?.lower === 'after' ? 1 : 0;
  if (beside !== 0 && !fiscal && endsClause(words[to + 1]))
    return {
      from,
      to: to + 1,
      meaning: { kind: 'offset', unit, count: beside, from: 'context' },
      rule: 'dates/day-before',
    };
  if (unit === 'week' || unit === 'weekend' || unit === 'month' || unit === 'year')
    return { from, to, meaning: { kind: 'offset', unit, count: 0, from: 'published' }, rule: 'dates/the' };
  if (unit === 'quarter')
    return { from, to, meaning: { kind: 'offset', unit, count: 0, from: 'context' }, rule: 'dates/the' };
  if (
    unit === 'day' &&
    words[from - 1]?.lower === 'in' &&
    (words[from - 2]?.lower === 'earlier' || words[from - 2]?.lower === 'later')
  )
    return { from, to, meaning: { kind: 'offset', unit, count: 0, from: 'context' }, rule: 'dates/in-the-day' };
  return undefined;
}
