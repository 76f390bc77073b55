import { indefinite } from '../../text/words/articles.ts';
import type { Word } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';

const ABOUT = wordSet('nearly almost about around approximately roughly some under barely circa');

/** Where an amount starts with the words that make it no exact one: `about`, `more than`, `at least`, `up to`. */
export function approximated(words: readonly Word[], from: number): number {
  const before = words[from - 1]?.lower ?? '';
  const two = words[from - 2]?.lower;
  if (before === 'than' && (two === 'more' || two === 'less' || two === 'fewer'))
    return words[from - 3]?.lower === 'no' ? from - 3 : from - 2;
  if ((before === 'least' || before === 'most') && two === 'at') return from - 2;
  if (before === 'to' && two === 'up') return from - 2;
  // `over a week` is more than one; `over the past weeks` and `over three years` are during them
  if (before === 'over') return indefinite.has(words[from]) ? from - 1 : from;
  return ABOUT.has(words[from - 1]) ? from - 1 : from;
}
