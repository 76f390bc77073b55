import type { Span } from '../model/span.ts';
import { isSpace } from './span.ts';
import { countOfSets, type Memberships, membershipsOf } from './word-sets.ts';

/** What a word is made of. A `mark` is one character of punctuation, or, brackets aside, a run of one such character (`--`, `...`, ` `` `). */
export type WordKind = 'word' | 'number' | 'mark';

/** How a word is capitalised: `word`, `Word`, `WORD`, `McWord` or `iWord`. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none';

/** The unit that every pass over running copy works on. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` in lower case, for looking up. */
  readonly lower: string;
  readonly kind: WordKind;
  readonly shape: Shape;
  /** True when white space stands before it, or nothing. */
  readonly spaced: boolean;
  /** The word lists that hold it; ask a `WordSet`. */
  readonly sets: Memberships;
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
    if (code === 32 || isSpace(code)) {
      at++;
      spaced = true;
      continue;
    }
    const end = endOfWord(source, at, to, code);
    const { text, lower, kind, shape, sets } = formAt(source, at, end);
    words.push({ start: at, end, text, lower, kind, shape, spaced, sets });
    at = end;
    spaced = false;
  }
  return words;
}

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

function endOfWord(source: string, start: number, to: number, code: number): number {
  if (isAsciiLetter(code)) return endOfLetters(source, start, to);
  if (isDigit(code)) return endOfNumber(source, start, to);
  if (code >= 128 && isLetter(source, start)) return endOfLetters(source, start, to);
  if (code === APOSTROPHE || code === RIGHT_QUOTE) return endOfApostrophe(source, start, to);
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
 * `'s`, `'re`, `'ll`: an apostrophe and the letters that hang on it, where a letter stands before; `''`, which closes
 * what two grave accents open; otherwise the mark alone.
 */
function endOfApostrophe(source: string, start: number, to: number): number {
  if (runOf(source, start, to) === 2) return start + 2;
  if (start === 0 || !isLetterOrDigit(source, start - 1)) return start + 1;
  let end = start + 1;
  while (end < to && isLetter(source, end)) end++;
  return end;
}

/** How many straight apostrophes stand in a row, up to three: of three, the first closes a quotation within. */
function runOf(source: string, start: number, to: number): number {
  let end = start;
  while (end < to && end < start + 3 && source.charCodeAt(end) === APOSTROPHE) end++;
  return end - start;
}

type Form = Pick<Word, 'text' | 'lower' | 'kind' | 'shape' | 'sets'>;

/** The forms seen of late, by a hash of their letters: copy repeats its words, and one that was looked up is not cut out again. */
const forms = new Array<Form | undefined>(1 << 14).fill(undefined);

/** How many word lists there were when the forms were found. */
let setsThen = 0;

/** Engines cut longer strings without a copy, so that a form would keep the whole source in memory. */
const LONGEST_FORM = 12;

function formAt(source: string, start: number, end: number): Form {
  if (end - start > LONGEST_FORM) return formOf(source, start, end);
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + source.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 14)) & (forms.length - 1);
  const form = forms[place];
  if (form && isAt(form.text, source, start, end)) return form;
  const found = formOf(source, start, end);
  // an apostrophe is a mark or opens a word by what stands before it, which its letters do not tell
  if (!isApostrophe(source.charCodeAt(start))) forms[place] = found;
  return found;
}

/** Drops the forms that were found before there were as many word lists as now. */
function forgetStale(): void {
  if (setsThen === countOfSets()) return;
  forms.fill(undefined);
  setsThen = countOfSets();
}

function isAt(text: string, source: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== source.charCodeAt(start + at)) return false;
  return true;
}

function formOf(source: string, start: number, end: number): Form {
  const text = source.slice(start, end);
  const kind = isDigit(source.charCodeAt(start)) ? 'number' : hasLetter(source, start) ? 'word' : 'mark';
  const shape = kind === 'word' ? (asciiShape(text) ?? shapeOf(text, text.toLowerCase())) : 'none';
  const lower = kind !== 'word' || shape === 'lower' ? text : text.toLowerCase();
  return { text, lower, kind, shape, sets: membershipsOf(lower) };
}

/** The shape of a word of plain ASCII, by counting; null where it holds anything else. */
function asciiShape(text: string): Shape | null {
  let capitals = 0;
  let smalls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) smalls++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code >= 128) return null;
  }
  if (capitals === 0) return smalls === 0 ? 'none' : 'lower';
  if (smalls === 0) return text.length === 1 ? 'capital' : 'upper';
  return capitals === 1 && text.charCodeAt(0) < 97 && text.charCodeAt(0) >= 65 ? 'capital' : 'mixed';
}

const hasLetter = (source: string, start: number): boolean =>
  isLetter(source, start) ||
  (isApostrophe(source.charCodeAt(start)) &&
    isLetter(source, start + 1) &&
    start > 0 &&
    isLetterOrDigit(source, start - 1));

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === RIGHT_QUOTE;

function shapeOf(text: string, lower: string): Shape {
  if (text === lower) return text === text.toUpperCase() ? 'none' : 'lower';
  const upper = text.toUpperCase();
  if (text === upper) return text.length === 1 ? 'capital' : 'upper';
  return text.charAt(0) === upper.charAt(0) && text.slice(1) === lower.slice(1) ? 'capital' : 'mixed';
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

const LETTER = /^[\p{L}\p{M}]/u;

/** True when a letter of any script, or a mark that combines with one, stands at an offset. */
export function isLetter(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code);
  if (code < 0xaa || Number.isNaN(code)) return false;
  return LETTER.test(String.fromCodePoint(source.codePointAt(at) ?? 0));
}

const isLetterOrDigit = (source: string, at: number): boolean => isDigit(source.charCodeAt(at)) || isLetter(source, at);
