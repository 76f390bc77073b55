import type { Name } from '../../../model/name.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { beings } from '../clause/cues.ts';
import { classOf } from '../clause/word-classes.ts';
import { nameAt } from './known-names.ts';

/**
 * Whom a sentence brings in by name who is not its subject: `Among them was Ada Brandt`, `One of them is the baker Ada Brandt`, `For Ada
 * Brandt, it was a bitter night`.
 *
 * @param from Where the sentence starts.
 * @param to Behind the sentence.
 */
export function presentedIn(words: readonly Word[], from: number, to: number, names: readonly Name[]): Name | null {
  const opens = words[from]?.lower === 'for' || words[from]?.lower === 'to';
  let at = from;
  // not of `Ada Brandt was`, `He was`
  if (!opens)
    for (; at < to && !beings.has(words[at]); at++)
      if ((classOf(words[at]) === 'pronoun' && words[at]?.lower !== 'it') || personAt(names, words[at])) return null;
  for (at++; at < to && words[at]?.kind === 'word' && classOf(words[at]) !== 'preposition'; at++) {
    const name = personAt(names, words[at]);
    // `are using Brandt`
    if (words[at]?.lower.endsWith('ing')) break;
    if (!name) continue;
    while (at < to && (words[at]?.end ?? 0) <= name.span[1]) at++;
    // `The ship was Ada Brandt's`
    return (opens ? words[at]?.text === ',' : !possessives.has(words[at])) ? name : null;
  }
  return null;
}

function personAt(names: readonly Name[], word: Word | undefined): Name | null {
  const name = word && word.shape !== 'lower' ? nameAt(names, word) : null;
  return name?.kind === 'person' ? name : null;
}
