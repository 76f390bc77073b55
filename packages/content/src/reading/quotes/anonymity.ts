import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import type { Run } from './runs.ts';

/**
 * True where the words after a speaker say that the name is kept back: `on condition of anonymity`, `asked not to be named`.
 *
 * @param end Where his sentence ends.
 */
export function withholdsName(words: readonly Word[], { from, to }: Run, end: number): boolean {
  for (let at = from; at < Math.min(end, to + 40); at++) {
    if (anonymity.has(words[at])) return true;
    if (!naming.has(words[at]) || words[at - 1]?.lower !== 'be') continue;
    for (let back = at - 2; back > at - 6; back--) if (withholding.has(words[back])) return true;
  }
  return false;
}

const anonymity = wordSet('anonymity anonymously');
const naming = wordSet('named identified quoted');
const withholding = wordSet('not declined refused without');
