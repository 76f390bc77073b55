import type { Word } from '../../../text/words/index.ts';
import type { Found } from '../meaning.ts';
import { termAt } from '../terms.ts';

/** How often: `daily`, `annually`. A capital says that it is a name: `the Daily Echo`. */
export function readOften(words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  const term = termAt(words, at);
  if (!word || term?.kind !== 'often' || (word.shape !== 'lower' && at > 0)) return undefined;
  return { from: at, to: at + 1, meaning: { kind: 'set', value: term.value }, rule: 'dates/often' };
}
