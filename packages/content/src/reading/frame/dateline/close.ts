import type { Word } from '../../../text/words/index.ts';
import { isDash } from './dash.ts';

export interface Closed {
  /** The offset after the dash, or after the last word where there is none. */
  readonly end: number;
  readonly dash: boolean;
  readonly stop: boolean;
  /** BBC Monitoring closes with a colon: `Karsund, 12 May:`. */
  readonly colon?: boolean;
  /** The word that opens the copy after it. */
  readonly next: number;
}

/** The dash, with what stands before it (`.-`, `=`), or the full stop of `/TASS/.` */
export function closeAt(words: readonly Word[], from: number): Closed {
  let at = from;
  while (words[at]?.text === '.' || words[at]?.text === ',' || words[at]?.text === ':') at++;
  // a dash of UTF-8 that was read as windows-1252: `â€”`, `â€“`, `â€"`
  if (words[at]?.text === 'â' && words[at + 1]?.text === '€') at += 2;
  const mark = words[at];
  if (mark && (isDash(mark) || words[at - 1]?.text === '€')) {
    let last = at;
    while (words[last + 1] && isDash(words[last + 1]) && !words[last + 1]?.spaced) last++;
    return { end: words[last]?.end ?? mark.end, dash: true, stop: false, next: last + 1 };
  }
  const [stop, colon] = [words[from]?.text === '.', words[from]?.text === ':'];
  const last = words[stop || colon ? from : from - 1];
  return { end: last?.end ?? 0, dash: false, stop, colon, next: stop || colon ? from + 1 : from };
}
