import type { Word } from '../../../text/words/index.ts';
import { articlesOrOwners, phraseBack } from '../clause/phrase-back.ts';
import type { Run } from '../clause/runs.ts';
import { isVerbal } from '../clause/verbal.ts';

/**
 * Of `The father said his daughter had called` and `Brandt told how a witness fled`, the daughter and the witness: what a
 * sentence brings in behind its subject, before a verb, without a name. `The witness` has been there before.
 *
 * @param from Behind the subject.
 * @param to Behind the sentence.
 */
export function newcomersIn(words: readonly Word[], from: number, to: number): Run[] {
  const found: Run[] = [];
  for (let at = from + 2; at < to; at++) {
    const run = isVerbal(words[at]) && words[at - 1]?.shape === 'lower' ? phraseBack(words, at - 1, from) : null;
    if (run && articlesOrOwners.has(words[run.from]) && words[run.from]?.lower !== 'the') found.push(run);
  }
  return found;
}
