import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { isOffice, isPaper, isPeople } from './offices.ts';
import type { Run } from './runs.ts';
import { classOf } from './word-classes.ts';

/** True for a name, a pronoun, or a noun for people, a body or a paper: `declared bankruptcy` has no speaker behind its verb. */
export const speaks = (words: readonly Word[], run: Run): boolean =>
  isSomebody(words, run) || words.slice(run.from, run.to).some(isPaper);

/** The same without papers; of `Brandt's reliance on ships`, only what is Brandt's counts. */
export function isSomebody(words: readonly Word[], { from, to }: Run): boolean {
  for (let at = ownedFrom(words, from, to); at < to; at++) {
    const word = words[at] as Word;
    const type = classOf(word);
    if (type === 'pronoun') return true;
    // May is somebody too
    if ((type === null || type === 'auxiliary') && word.kind === 'word' && word.shape !== 'lower') return true;
    if (isHearer(word)) return true;
  }
  return false;
}

/** Behind the owner of what a phrase opens with. */
function ownedFrom(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    if (possessives.has(words[at])) return at + 1;
    // of `some of the owners' plans`, the plans
    if (classOf(words[at]) === 'preposition' && classOf(words[at - 1]) !== 'determiner') break;
  }
  return from;
}

/** True for a noun for people or a body. */
export const isHearer = (word: Word): boolean => isPeople(word) || isOffice(word);
