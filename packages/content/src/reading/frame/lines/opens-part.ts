import type { Span } from '../../../model/span.ts';
import type { Line } from '../../../text/lines.ts';
import { undressed } from '../../../text/signs.ts';
import { isDigit } from '../../../text/words/letters.ts';
import { datelineAt } from '../dateline/at.ts';
import { NAMES_ALONE } from '../head/byline/index.ts';
import { changeVerbs } from '../head/change-note/changes.ts';
import { isHeaderForm } from '../head/transmission/header-forms.ts';
import { type Addressed, addressEnd, addressedIn, addressedLine, mayAddressLine } from '../notices/addressed.ts';
import { TOLD_NEXT } from '../notices/desk-words.ts';
import { isEmbargoLine } from '../notices/embargo/embargo-line.ts';
import { isHoldInWords } from '../notices/embargo/hold-in-words.ts';
import { isToReaders } from '../notices/to-readers.ts';

/** How many lines from the top the parts of a frame open on, one under the other, with no blank line between. */
export const FRAME_LINES = 16;

/** The control that opens the text of a message. */
const STX = '\x02';

const SENTENCE_ENDS = '.!?"”’)';

/**
 * True for a line that opens a part of the frame, so that it cannot go on with the line before, whatever the width: a byline, a
 * change note, an editors' note; near the top also a dateline, or the line after a headline's markers.
 *
 * @param near Whether the line is one of the first of the copy.
 */
export function opensPart(source: string, last: Line, line: Line, near: boolean): boolean {
  const [start, end] = line.inner;
  const first = source.charAt(start);
  if (first === STX) return true;
  if (first === '(' || first === '[')
    return (
      (opensNote(source.slice(start + 1, end)) && !goesOnBehind(source, line)) || (near && isWhole(source, last, line))
    );
  if ((first === 'B' || first === 'b') && opensByline(source, last, start)) return true;
  if (first === 'b' && near && isSmallByline(source, last, line.inner)) return true;
  if ((first === 'A' || first === 'E') && WROTE.test(source.slice(start, start + 12))) return true;
  if (addressOf(source, line)) return true;
  if (
    source.startsWith('///', last.inner[1] - 3) ||
    source.startsWith(' ///', end - 4) ||
    addressOf(source, last) === 'trim'
  )
    return true;
  if (!near) return false;
  // behind a picture's credit nothing of its caption follows
  if (source.charAt(last.inner[1] - 1) === ')' && PICTURED.test(creditOf(source, last))) return true;
  if (isWhole(source, last, line)) return true;
  const isFirst = source.slice(0, last.inner[0]).trim() === '';
  if (isFirst && [last, line].some(({ inner }) => isHoldInWords(source.slice(...inner)))) return true;
  if (isHeaderLine(source, last.inner[0], last.inner[1]) || isHeaderLine(source, start, end)) return true;
  if (source.charAt(last.inner[1] - 1) === ',' || !mayHoldDateline(source, start, end)) return false;
  const found = datelineAt(source, line.inner);
  return found?.strength === 'sure' && found.dateline.places.length > 0;
}

/** dpa, below its initials: `Author: Anna Holm`. */
const WROTE = /^(?:Auth|Edit)ors?: [A-Z]/;

const creditOf = (source: string, { inner: [start, end] }: Line): string =>
  source.slice(Math.max(start, end - 120), end);

const PICTURED = /\([A-Z][A-Za-z]+\/[A-Z][^()/]* [^()/]+\)$/;

const addressOf = (source: string, { inner: [start, end] }: Line): Addressed | null =>
  mayAddressLine(source, start) ? addressedLine(source.slice(start, end)) : null;

/** A line that is one bracket, an embargo, or a note that ends its sentence: nothing goes on with it. */
function isWhole(source: string, { inner: [start, end] }: Line, next: Line): boolean {
  const first = source.charAt(start);
  if (first === '(') return source.charAt(end - 1) === ')' && source.indexOf(')', start) === end - 1;
  if (!'EHNFASRTU*'.includes(first)) return false;
  const text = source.slice(start, end);
  if (isEmbargoLine(text, source.slice(0, start).trim() === '') && DAY.test(text)) return true;
  return (
    addressEnd(text) > 0 && text.endsWith('.') && !NOTE_GOES_ON.test(source.slice(next.inner[0], next.inner[0] + 20))
  );
}

const NOTE_GOES_ON = new RegExp(`^(?:${TOLD_NEXT})\\b`);

/** It ends on what tells its moment, and does not go on. */
const DAY = /\d/;

/** True for what editors are told after a bracket. */
export const opensNote = (head: string): boolean =>
  addressedIn(head) !== null || opensChange(head) || isToReaders(head);

/** `ATTN: …`, `Adds …` after a bracket. */
function opensChange(head: string): boolean {
  const word = head.split(/[\s:,-]/, 1)[0] ?? '';
  return /^[A-Z]/.test(word) && changeVerbs.has(word.toLowerCase());
}

/** A bracket that closes in the middle of a sentence, whose paragraph was wrapped right before it: `(ADDS first name) said`. */
function goesOnBehind(source: string, { inner: [start, end] }: Line): boolean {
  return /^[^)\]]*[)\]][,;]? *\p{Ll}/u.test(source.slice(start, end));
}

/** `By` with a capital where no sentence has ended; `BC-` of a slug. */
function opensByline(source: string, last: Line, start: number): boolean {
  if (source.startsWith('BC-', start)) return true;
  if (!/^[Bb]y [A-Z]/.test(source.slice(start, start + 4))) return false;
  return source.startsWith('By', start) && !SENTENCE_ENDS.includes(source.charAt(last.inner[1] - 1));
}

/** AFP and Xinhua: `by Nadia OSKARIN`, `by Xinhua writers …`. */
const SMALL_BY =
  /^by (?:(?:\p{Lu}[\p{L}.'’-]* ){1,3}[\p{Lu}'’-]{3,}|\p{Lu}\p{L}+ (?:writers?|correspondents?|reporters?|staff)\b.{0,80})$/u;

/** True for a byline in lower case; one in plain letters, which in running copy would end a line by chance, only right under the headline. */
const isSmallByline = (source: string, last: Line, [start, end]: Span): boolean =>
  SMALL_BY.test(source.slice(start, end)) ||
  (source.slice(0, last.inner[0]).trim() === '' && NAMES_ALONE.test(source.slice(start, end)));

/** A header line of a raw feed: it ends on its word count, or opens as slugs do. */
function isHeaderLine(source: string, from: number, end: number): boolean {
  if (end - from > 90) return false;
  const start = pastControls(source, from, end);
  // the marks of its second or third character tell most lines apart, a figure at its fourth the rest
  const [second, third] = [source.charAt(start + 1), source.charAt(start + 2)];
  const numbered = isDigit(source.charCodeAt(start + 3));
  // an AFP slug has no space, and the Canadian Press's ends on its version
  const spaced = source.slice(start, end).includes(' ') && !source.startsWith('thru', end - 4);
  if (spaced && third !== '-' && third !== 'Z' && second !== ' ' && source.charAt(start) !== '$' && !numbered)
    return false;
  return isHeaderForm(undressed(source.slice(start, end)));
}

/** Behind the controls that open a message or its text. */
function pastControls(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && source.charCodeAt(at) < 32) at++;
  return at;
}

/** A bracket or a dash early in the line: without one there is no dateline to look for. */
function mayHoldDateline(source: string, start: number, end: number): boolean {
  const head = source.slice(start, Math.min(end, start + 90));
  return /^\W*\p{Lu}/u.test(head) && /\(|[-–—_]\s|\s[-–—_]/.test(head);
}
