import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { owners } from '../../words/grammar.ts';
import type { Run } from '../clause/runs.ts';
import { withheld } from '../reported/told.ts';

/**
 * True where the words after a speaker say that the name is kept back: `on condition of anonymity`, `asked not to be named`.
 *
 * @param end Where his sentence ends.
 */
export function withholdsName(words: readonly Word[], { from, to }: Run, end: number): boolean {
  for (let at = from; at < Math.min(end, to + 40); at++) {
    if (!hints.has(words[at])) continue;
    if (anonymity.has(words[at])) return true;
    const before = words[at - 1];
    if (!(withheld.has(words[at]) && before?.lower === 'be') && !(words[at]?.lower === 'name' && their.has(before)))
      continue;
    for (let back = at - 2; back > at - 6; back--) if (withholding.has(words[back])) return true;
  }
  return false;
}

/** All that is looked for, so that of most words one question is asked. */
const hints = wordSet('anonymity anonymously named identified quoted name');
const anonymity = wordSet('anonymity anonymously');
const their = wordSet(owners);
const withholding = wordSet('not declined declining refused refusing without');
