import type { Word } from '../../text/words.ts';
import type { Found } from './meaning.ts';

const PHASES = new Set(['early', 'late', 'mid', 'earlier', 'later']);
const POINTS = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'close',
  'rest',
  'remainder',
  'second',
  'latter',
  'first',
]);
const ABOUT = new Set([
  'nearly',
  'almost',
  'about',
  'around',
  'approximately',
  'roughly',
  'over',
  'some',
  'under',
  'barely',
]);

/** Takes in the words that shade an expression: `early next year`, `the end of the month`, `nearly two years`, `mid-October`. */
export function modified(words: readonly Word[], core: Found): Found {
  let { from } = core;
  const { kind } = core.meaning;
  if (kind === 'duration' || kind === 'offset' || kind === 'fixed') from = approximated(words, from, kind);
  if (kind !== 'duration' && kind !== 'set') from = phased(words, from);
  return from === core.from ? core : { ...core, from };
}

function phased(words: readonly Word[], start: number): number {
  let from = start;
  const before = words[from - 1];
  if (
    before?.text === '-' &&
    !before.spaced &&
    (words[from - 2]?.lower === 'mid' || PHASES.has(words[from - 2]?.lower ?? ''))
  )
    from -= 2;
  else if (PHASES.has(before?.lower ?? '')) from--;
  else if (before?.lower === 'of' && POINTS.has(words[from - 2]?.lower ?? '') && words[from - 3]?.lower === 'the')
    from -= 3;
  if (from < start && words[from - 1]?.lower === 'the' && PHASES.has(words[from]?.lower ?? '')) from--;
  return from;
}

function approximated(words: readonly Word[], from: number, kind: string): number {
  const before = words[from - 1]?.lower ?? '';
  const two = words[from - 2]?.lower;
  if (kind !== 'duration' && words[from]?.lower !== 'a' && words[from]?.kind !== 'number') {
    return from;
  }
  if (before === 'than' && (two === 'more' || two === 'less' || two === 'fewer'))
    return words[from - 3]?.lower === 'no' ? from - 3 : from - 2;
  if (before === 'least' && two === 'at') return from - 2;
  if (before === 'most' && two === 'at') return from - 2;
  if (before === 'to' && two === 'up') return from - 2;
  return ABOUT.has(before) ? from - 1 : from;
}
