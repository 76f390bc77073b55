import type { Word } from '../../../text/words/index.ts';
import { isOffice, isPaper, isPeople } from './offices.ts';
import type { Run } from './runs.ts';
import { classOf } from './word-classes.ts';

/** True for a name, a pronoun, or a noun for people, a body or a paper: `declared bankruptcy` has no speaker behind its verb. */
export const speaks = (words: readonly Word[], run: Run): boolean =>
  isSomebody(words, run) || words.slice(run.from, run.to).some(isPaper);

/** The same without papers. */
export function isSomebody(words: readonly Word[], { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    const type = classOf(word);
    if (type === 'pronoun') return true;
    // May is somebody too
    if ((type === null || type === 'auxiliary') && word.kind === 'word' && word.shape !== 'lower') return true;
    if (isHearer(word)) return true;
  }
  return false;
}

/** True for a noun for people or a body. */
export const isHearer = (word: Word): boolean => isPeople(word) || isOffice(word);
