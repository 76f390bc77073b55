import type { Span } from '../../../model/span.ts';
import { isSpace } from '../../../text/span.ts';

/**
 * Where words stand in a stretch of the source, whatever white space parts them there.
 *
 * @returns Null where they stand nowhere in it.
 */
export function findIn(source: string, words: string, [start, end]: Span): Span | null {
  for (let from = start; from < end; from++) {
    const to = words === '' ? -1 : endOfMatch(source, words, from, end);
    if (to >= 0) return [from, to];
  }
  return null;
}

function endOfMatch(source: string, words: string, from: number, end: number): number {
  let at = from;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code === 32) {
      while (at < end && isSpace(source.charCodeAt(at))) at++;
    } else if (at < end && source.charCodeAt(at) === code) at++;
    else return -1;
  }
  return at;
}
