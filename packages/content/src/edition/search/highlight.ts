import type { Span } from '../../model/span.ts';
import { isHighSurrogate } from '../../text/words/letters.ts';
import { folded } from './folded.ts';
import type { Sought } from './words.ts';

/** A stretch of text; `hit` where it is what was asked for. */
export interface Highlighted {
  readonly text: string;
  readonly hit: boolean;
}

/** The headline, and the sentence that has most of what was asked for, with it marked. */
export interface Highlights {
  readonly headline: readonly Highlighted[];
  readonly sentence: readonly Highlighted[];
}

/** A text in stretches, apart those that are hits: what was asked for. */
export function marked(text: string, query: Sought): Highlighted[] {
  const found: Highlighted[] = [];
  let done = 0;
  for (const [start, end] of hitsIn(text, query)) {
    if (start < done) continue;
    if (start > done) found.push({ text: text.slice(done, start), hit: false });
    found.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) found.push({ text: text.slice(done), hit: false });
  return found;
}

/** A text that has no hit. */
export const unmarked = (text: string): Highlighted[] => (text === '' ? [] : [{ text, hit: false }]);

/** Where words stand that were asked for, by themselves, by how they begin or in a phrase. */
function hitsIn(text: string, { words, prefixes, phrases }: Sought): Span[] {
  const { plain, offsetAt } = folded(text);
  const hits: Span[] = [];
  let isInOrder = true;
  const look = (sought: string, isBeginning: boolean): void => {
    for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + 1)) {
      let end = at + sought.length;
      if (isOfWord(plain, at - 1)) continue;
      if (isBeginning) while (isOfWord(plain, end)) end++;
      if (isOfWord(plain, end)) continue;
      const start = offsetAt(at);
      isInOrder &&= start >= (hits.at(-1)?.[0] ?? 0);
      hits.push([start, offsetAt(end)]);
    }
  };
  for (const word of words) look(word, false);
  for (const phrase of phrases) for (const word of phrase) look(word, false);
  for (const beginning of prefixes) look(beginning, true);
  return isInOrder ? hits : hits.sort((a, b) => a[0] - b[0]);
}

/** Whether a letter or a figure stands there; of one that takes two code units, either. */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58);
  const start = code >= 0xdc00 && code < 0xe000 && isHighSurrogate(text.charCodeAt(at - 1)) ? at - 1 : at;
  return /^[\p{L}\p{N}]/u.test(text.slice(start, start + 2));
}
