import type { Word } from '../../../text/words/index.ts';

/** A line shorter than this was not wrapped for want of room, and one longer than that at no column of the wires'. */
const WRAPPED = 40;
const WIDE = 90;
/** How much shorter a line may end than where copy is wrapped. */
const RAGGED = 12;

/** True where a line ends between two words that was not wrapped: a row of a table or a list, a paragraph on one line. */
export function breaksRow(text: string, last: Word, word: Word): boolean {
  if (isSameLine(text, last, word)) return false;
  const end = text.indexOf('\n', last.end);
  // two items of a list
  if (text.lastIndexOf('\n', word.start) > end) return true;
  const length = lengthBefore(text, end);
  // the next word had room, as the line before or behind shows
  const room = length + word.end - word.start + (length > WIDE ? 1 : RAGGED);
  const next = text.indexOf('\n', word.end);
  return (
    length < WRAPPED ||
    lengthBefore(text, end - length - 1) >= room ||
    lengthBefore(text, next < 0 ? text.length : next) >= room
  );
}

const lengthBefore = (text: string, end: number): number => end - 1 - text.lastIndexOf('\n', end - 1);

/** True where nothing but a space, or the end of a wrapped line, stands between. */
export function isJoined(text: string, last: Word, word: Word): boolean {
  if (isOneSpace(text, last, word)) return true;
  if (word.start - last.end > 12) return false;
  return isSameLine(text, last, word) ? word.start - last.end <= 2 : !breaksRow(text, last, word);
}

export function isSameLine(text: string, last: Word, word: Word): boolean {
  for (let i = last.end; i < word.start; i++) if (text.charCodeAt(i) === 10) return false;
  return true;
}

const isOneSpace = (text: string, last: Word, word: Word): boolean =>
  word.start - last.end === 1 && text.charCodeAt(last.end) === 32;
