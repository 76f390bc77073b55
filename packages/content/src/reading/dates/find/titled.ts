import type { Word } from '../../../text/words/index.ts';
import { honorifics } from '../../names/lexicon/index.ts';

/** True where a person's title stands right before a word: `Mr. Friday`, `Sen. April May`. */
export function titled(words: readonly Word[], at: number): boolean {
  const stop = words[at - 1]?.text === '.' && !words[at - 1]?.spaced;
  const title = words[stop ? at - 2 : at - 1];
  // `would miss Tuesday's trip`
  return honorifics.has(title) && title?.shape !== 'lower';
}
