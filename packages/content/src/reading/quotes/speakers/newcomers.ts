import type { Word } from '../../../text/words/index.ts';
import { phraseBack } from '../clause/phrase-back.ts';
import type { Run } from '../clause/runs.ts';
import { isVerbal } from '../clause/verbal.ts';
import { articlesOrOwners } from '../clause/word-classes.ts';

/**
 * Of `The father said his daughter had called` and `Brandt told how a witness fled`, the daughter and the witness: what a
 * sentence brings in behind its subject, before a verb, without a name. `The witness` has been there before.
 *
 * @param from Behind the subject.
 * @param to Behind the sentence.
 */
export function newcomersIn(words: readonly Word[], from: number, to: number): Run[] {
  const found: Run[] = [];
  // most sentences bring in nobody: they have no word that does
  let opened = bringsIn(words[from]) || bringsIn(words[from + 1]);
  for (let at = from + 2; at < to; at++) {
    const [before, word] = [words[at - 1], words[at]];
    const run = opened && before?.shape === 'lower' && isVerbal(word) ? phraseBack(words, at - 1, from) : null;
    if (run && bringsIn(words[run.from])) found.push(run);
    opened ||= bringsIn(word);
  }
  return found;
}

const bringsIn = (word: Word | undefined): boolean => articlesOrOwners.has(word) && word?.lower !== 'the';
