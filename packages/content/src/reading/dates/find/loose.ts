import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Found, Unit } from '../meaning.ts';
import type { Term } from '../terms.ts';
import { durationText } from './duration.ts';
import { readThe } from './the.ts';

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
  return readThe(words, at, floor, term.unit);
}

const VAGUE = wordSet('recent coming past previous early');
const OPENERS = wordSet(
  'for in within of over after or take+ took spent before by just follows followed lasted lasting and recent last first',
);
const CLAUSES = wordSet('before after that since leading following ahead of when to immediately just');

/** `minutes of the bank's meeting` are its record; its last minutes are not. */
const isRecord = (words: readonly Word[], at: number): boolean => {
  const on = words.slice(at, at + 8).map(({ lower }) => lower);
  return /^minutes (?:of|from) .*meeting/.test(on.join(' '));
};

/** `recent months`, `for weeks`, `the days before`, `weeks or months`: several, nobody says how many. */
function several(words: readonly Word[], at: number, floor: number, unit: Unit): Found | undefined {
  const before = at > floor ? (words[at - 1]?.lower ?? '') : '';
  // `the early hours of Sunday` tells which part of it, not how long
  if (unit === 'hour' && before === 'early') return undefined;
  if (unit === 'minute' && before !== 'last' && isRecord(words, at)) return undefined;
  const meaning = { kind: 'duration', value: durationText(unit, 'X') } as const;
  const ago = words[at + 1]?.lower === 'ago';
  const to = ago ? at + 2 : words[at + 1]?.text === '-' && words[at + 2]?.lower === 'long' ? at + 3 : at + 1;
  if (VAGUE.holds(before)) {
    const the = words[at - 2]?.lower === 'the' && at - 2 >= floor;
    return { from: the ? at - 2 : at - 1, to, meaning, rule: 'dates/vague-stretch' };
  }
  if (unit === 'second' || unit === 'quarter' || unit === 'weekend') return undefined;
  // `in the days before it closed`: the article is for what the clause tells
  if (before === 'the' && (CLAUSES.has(words[at + 1]) || words[at - 2]?.lower === 'over'))
    return { from: CLAUSES.has(words[at + 1]) ? at : at - 1, to, meaning, rule: 'dates/loose' };
  if (OPENERS.holds(before) || to > at + 1 || at === floor) return { from: at, to, meaning, rule: 'dates/loose' };
  return undefined;
}

/** The word after `year-end`, `year end`, `year's end`, where they stand. */
function endOf(words: readonly Word[], at: number, unit: Unit): number | undefined {
  if (unit !== 'year' && unit !== 'month') return undefined;
  const next = words[at + 1];
  const joined = next?.text === '-' || possessives.has(next);
  const end = joined ? at + 2 : at + 1;
  if (words[end]?.lower !== 'end') return undefined;
  return joined || words[at - 1]?.lower === 'by' || words[at - 1]?.lower === 'around' ? end + 1 : undefined;
}
