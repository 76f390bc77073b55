import type { Span } from '../../model/span.ts';
import { isSpace } from '../span.ts';
import { type Form, forgetStale, formAt } from './forms.ts';
import { isApostrophe, isAsciiLetter, isDigit, isHighSurrogate, isLetter, isLetterOrDigit } from './letters.ts';

/** The unit that every pass over running copy works on. */
export interface Word extends Form {
  readonly start: number;
  readonly end: number;
  /** True when white space stands before it, or nothing. */
  readonly spaced: boolean;
}

/**
 * The words of a stretch of the source, in one pass. A word keeps its inner apostrophes and hyphens out: `Yoon's` is
 * `Yoon`, `'s`; `test-fired` is `test`, `-`, `fired`; `U.S.` is one word, its full stops included; `1,000.5` is one number.
 *
 * @param source The decoded source.
 * @param span The stretch to read, in UTF-16 code units.
 * @example wordsOf("Yoon's 1,000 U.S. troops", [0, 24]).map((w) => w.text) // Yoon 's 1,000 U.S. troops
 */
export function wordsOf(source: string, [from, to]: Span): Word[] {
  forgetStale();
  const words: Word[] = [];
  let at = from;
  let spaced = true;
  while (at < to) {
    const code = source.charCodeAt(at);
    // the controls that set type on a wire part words as spaces do
    if (code <= 32 || isSpace(code)) {
      at++;
      spaced = true;
      continue;
    }
    const isAnd = code === AMPERSAND && at + 5 <= to && source.startsWith('amp;', at + 1);
    const end = isAnd ? at + 5 : endOfWord(source, at, to, code);
    const { text, lower, kind, shape, listing } = formAt(source, at, isAnd ? at + 1 : end);
    words.push({ start: at, end, text, lower, kind, shape, spaced, listing });
    at = end;
    spaced = false;
  }
  return words;
}

/** In copy that was escaped for HTML it stands as `&amp;`, which is one word. */
const AMPERSAND = 0x26;

/** The word at an index, and none before the first: engines look a negative index up as a name, letter by letter. */
export const wordAt = (words: readonly Word[], at: number): Word | undefined => (at < 0 ? undefined : words[at]);

function endOfWord(source: string, start: number, to: number, code: number): number {
  if (isAsciiLetter(code)) return endOfLetters(source, start, to);
  if (isDigit(code)) return endOfNumber(source, start, to);
  if (code >= 128 && isLetter(source, start)) return endOfLetters(source, start, to);
  if (isApostrophe(code)) return endOfApostrophe(source, start, to);
  let end = start + 1;
  if (isHighSurrogate(code) && end < to) return end + 1;
  if (isBracket(code)) return end;
  while (end < to && source.charCodeAt(end) === code) end++;
  return end;
}

/** Brackets nest, so each stands alone. */
const isBracket = (code: number): boolean =>
  code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;

/** Digits with inner commas, full stops and, for `0.5`-like forms, no spaces: `1,000.5`, `2016`, `1.2`. */
function endOfNumber(source: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to) {
    const code = source.charCodeAt(end);
    if (isDigit(code)) end++;
    else if ((code === 0x2c || code === 0x2e) && end + 1 < to && isDigit(source.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

/** Letters and combining marks; single letters with full stops between them (`U.S.`, `p.m.`) hold together. */
function endOfLetters(source: string, start: number, to: number): number {
  let end = start;
  while (end < to) {
    const code = source.charCodeAt(end);
    if (isAsciiLetter(code)) end++;
    else if (code >= 128 && isLetter(source, end)) end += isHighSurrogate(code) ? 2 : 1;
    else break;
  }
  if (end - start !== 1 || source.charCodeAt(end) !== 0x2e) return Math.min(end, to);
  let initials = end + 1;
  while (initials + 1 < to && isLetter(source, initials) && source.charCodeAt(initials + 1) === 0x2e) initials += 2;
  return initials > end + 1 ? initials : end;
}

/**
 * `'s`, `'re`, `'ll`: an apostrophe and the letters that hang on it, where a letter stands before, or the full stop of a short form
 * (`Corp.'s`); `''`, which closes what two grave accents open; otherwise the mark alone.
 */
function endOfApostrophe(source: string, start: number, to: number): number {
  if (runOf(source, start, to) === 2) return start + 2;
  if (start === 0 || !(isLetterOrDigit(source, start - 1) || isOfShortForm(source, start))) return start + 1;
  let end = start + 1;
  while (end < to && isLetter(source, end)) end++;
  return end;
}

/** Whether `'s` stands behind a full stop that ends no sentence: `Inc.'s`. */
const isOfShortForm = (source: string, at: number): boolean =>
  source.charCodeAt(at - 1) === FULL_STOP &&
  source.charCodeAt(at + 1) === SMALL_S &&
  isLetterOrDigit(source, at - 2) &&
  !isLetterOrDigit(source, at + 2);

const [FULL_STOP, SMALL_S] = [0x2e, 0x73];

/** How many apostrophes of one form stand in a row, up to three: of three, the first closes a quotation within. */
function runOf(source: string, start: number, to: number): number {
  const code = source.charCodeAt(start);
  let end = start;
  while (end < to && end < start + 3 && source.charCodeAt(end) === code) end++;
  return end - start;
}
