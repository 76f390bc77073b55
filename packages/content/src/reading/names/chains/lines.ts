import type { Word } from '../../../text/words/index.ts';

/** A line shorter than this was not wrapped for want of room. */
const WRAPPED = 40;

/** True where a line ends between two words that was not wrapped: a row of a table or a list. */
export function breaksRow(text: string, last: Word, word: Word): boolean {
  if (isOneSpace(text, last, word)) return false;
  for (let i = last.end; i < word.start; i++) {
    if (text.charCodeAt(i) !== 10) continue;
    return i < WRAPPED || text.slice(i - WRAPPED, i).includes('\n');
  }
  return false;
}

/** True where nothing but a space, or the end of a wrapped line, stands between. */
export function isJoined(text: string, last: Word, word: Word, rows: boolean): boolean {
  if (isOneSpace(text, last, word)) return true;
  if (word.start - last.end > 12) return false;
  return isSameLine(text, last, word) ? word.start - last.end <= 2 : !rows && !breaksRow(text, last, word);
}

export function isSameLine(text: string, last: Word, word: Word): boolean {
  for (let i = last.end; i < word.start; i++) if (text.charCodeAt(i) === 10) return false;
  return true;
}

const isOneSpace = (text: string, last: Word, word: Word): boolean =>
  word.start - last.end === 1 && text.charCodeAt(last.end) === 32;
