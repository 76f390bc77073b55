import { isHyphen } from '../../../text/words/hyphens.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { approximated } from '../approximate.ts';
import type { Found, Meaning } from '../meaning.ts';
import { ordinalBefore } from '../ordinals.ts';

const PHASES = wordSet('early late mid earlier later');
const WEEKS = wordSet('week weeks days');
const POINTS = wordSet('end beginning start middle close rest remainder second latter first');

/** Takes in the words that shade an expression: `early next year`, `the end of the month`, `nearly two years`, `mid-October`. */
export function modified(words: readonly Word[], core: Found): Found {
  const from = shadedFrom(words, core);
  // `the end of the month` is its last day; the end of a week or of 1990 is no certain one
  if (
    core.meaning.kind === 'offset' &&
    words[from + 1]?.lower === 'end' &&
    from < core.from &&
    (core.meaning.unit === 'month' || core.meaning.unit === 'year')
  )
    return { ...core, from, meaning: { ...core.meaning, end: true } };
  return from === core.from ? core : { ...core, from };
}

function shadedFrom(words: readonly Word[], { from, meaning, rule }: Found): number {
  if (meaning.kind === 'set') return from;
  if (meaning.kind === 'duration' || rule === 'dates/ago' || meaning.kind === 'time') return approximated(words, from);
  return phased(words, from, isNarrow(meaning));
}

/** True for a day or a week: `earlier` before one says that something else went before, not which part of it is meant. */
const isNarrow = (meaning: Meaning): boolean =>
  (meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.month === undefined) ||
  (meaning.kind === 'offset' && meaning.unit === 'week');

function phased(words: readonly Word[], start: number, narrow: boolean): number {
  const before = words[start - 1];
  const lower = before?.lower ?? '';
  if (isHyphen(before) && PHASES.has(words[start - 2])) return start - 2;
  if (lower === 'of' && POINTS.has(words[start - 2]) && words[start - 3]?.lower === 'the') return start - 3;
  if (lower === 'of' && WEEKS.has(words[start - 2])) {
    const from = words[start - 3]?.lower === 'last' ? start - 3 : ordinalBefore(words, start - 2, 0)?.from;
    return from !== undefined && words[from - 1]?.lower === 'the' ? from - 1 : start;
  }
  if (!PHASES.has(before)) return start;
  // `Earlier Friday, she …`: the day is Friday, whatever came before
  if (narrow && (lower === 'earlier' || lower === 'later')) return start;
  return words[start - 2]?.lower === 'the' ? start - 2 : start - 1;
}
