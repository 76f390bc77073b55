import { isHyphen } from '../../../text/words/hyphens.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Anchor, Meaning, Unit } from '../meaning.ts';
import type { Count } from '../numbers.ts';
import { endsClause } from './the.ts';

const CLAUSES = wordSet('in when');
const APOSTROPHES = wordSet("' ’");

const SHIFTS: ReadonlyMap<string, { from: Anchor; sign: 1 | -1 }> = new Map([
  ['ago', { from: 'published', sign: -1 }],
  ['earlier', { from: 'context', sign: -1 }],
  ['before', { from: 'context', sign: -1 }],
  ['previously', { from: 'context', sign: -1 }],
  ['later', { from: 'context', sign: 1 }],
  ['afterward', { from: 'context', sign: 1 }],
  ['afterwards', { from: 'context', sign: 1 }],
  ['hence', { from: 'published', sign: 1 }],
]);

/** `ago`, `earlier`, `or so ago`, `-ago`, `from now` after a unit. */
export function shiftAfter(words: readonly Word[], at: number): { from: Anchor; sign: 1 | -1; to: number } | undefined {
  let i = at;
  if (isHyphen(words[i])) i++;
  else if (words[i]?.lower === 'or' && words[i + 1]?.lower === 'so') i += 2;
  const lower = words[i]?.lower ?? '';
  const shift = SHIFTS.get(lower);
  // `two years later than planned` is no point in time
  if (
    shift &&
    words[i + 1]?.lower !== 'than' &&
    (lower !== 'before' || endsClause(words[i + 1]) || CLAUSES.has(words[i + 1]))
  )
    return { ...shift, to: i + 1 };
  // `in two weeks' time`
  if ((APOSTROPHES.has(words[i]) || possessives.has(words[i])) && words[i + 1]?.lower === 'time')
    return { from: 'published', sign: 1, to: i + 2 };
  if (lower === 'from' && words[i + 1]?.lower === 'now') return { from: 'published', sign: 1, to: i + 2 };
  return undefined;
}

/** A point so many units from another. */
export function shifted(unit: Unit, times: Count, sign: 1 | -1, from: Anchor): Meaning {
  if (times === 'X') return { kind: 'fixed', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const compares = unit === 'year' && times === 1 && sign < 0;
  if (Number.isInteger(times)) return { kind: 'offset', unit, count: sign * times, from, compares };
  return unit === 'year'
    ? { kind: 'offset', unit: 'month', count: Math.round(sign * times * 12), from }
    : { kind: 'offset', unit, count: Math.round(sign * times), from };
}
