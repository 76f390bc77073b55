import { isApostrophe, isDigit, isLetter } from './letters.ts';
import { countOfSets, type Listed, listingOf } from './word-sets.ts';

/** What a word is made of. A `mark` is one character of punctuation, or, brackets aside, a run of one such character (`--`, `...`, ` `` `). */
export type WordKind = 'word' | 'number' | 'mark';

/** How a word is capitalised: `word`, `Word`, `WORD`, `McWord` or `iWord`. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none';

/** What words of the same characters share, wherever they stand. */
export interface Form extends Listed {
  readonly text: string;
  /** `text` in lower case, for looking up; the apostrophe of `’s` as copy without curly ones has it. */
  readonly lower: string;
  readonly kind: WordKind;
  readonly shape: Shape;
}

/** A form of ASCII, its characters packed into three numbers, so that one that was met before is known without being cut out. */
interface Packed extends Form {
  readonly first: number;
  readonly middle: number;
  readonly last: number;
}

/** The forms met of late: copy repeats its words. */
const met = new Array<Packed | undefined>(1 << 14).fill(undefined);

/** The same, of those that are not ASCII. */
const others = new Map<string, Form>();

const MOST_OTHERS = 1 << 12;

/** As long as a packed form may be. Engines cut longer strings without a copy, so that to keep one would keep its whole source. */
const LONGEST = 12;

/** The form of the word that stands in a source from one offset to another. */
export function formAt(source: string, start: number, end: number): Form {
  if (end - start > LONGEST) return formOf(source.slice(start, end));
  const first = packed(source, start, Math.min(start + 4, end));
  const middle = end > start + 4 ? packed(source, start + 4, Math.min(start + 8, end)) : 0;
  const last = end > start + 8 ? packed(source, start + 8, end) : 0;
  if ((first | middle | last) < 0) return otherForm(source.slice(start, end));
  const hash = Math.imul(first ^ Math.imul(middle, 0x2545f491) ^ last, 0x9e3779b1);
  const place = (hash ^ (hash >>> 15)) & (met.length - 1);
  const known = met[place];
  if (known !== undefined && known.last === last && known.middle === middle && known.first === first) return known;
  const { text, lower, kind, shape, listing } = formOf(source.slice(start, end));
  const form = { text, lower, kind, shape, listing, first, middle, last };
  met[place] = form;
  return form;
}

/** Up to four characters of ASCII in a number, seven bits each; negative where one is none, or is NUL, which would pack like nothing. */
function packed(source: string, from: number, to: number): number {
  let pack = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code === 0 || code > 127) return -1;
    pack = (pack << 7) | code;
  }
  return pack;
}

function otherForm(text: string): Form {
  const known = others.get(text);
  if (known) return known;
  if (others.size >= MOST_OTHERS) others.clear();
  const form = formOf(text);
  others.set(text, form);
  return form;
}

/** How many word lists there were when the forms were met. */
let setsThen = 0;

/** Drops the forms that were met before there were as many word lists as now. */
export function forgetStale(): void {
  if (setsThen === countOfSets()) return;
  met.fill(undefined);
  others.clear();
  setsThen = countOfSets();
}

function formOf(text: string): Form {
  const kind = kindOf(text);
  const shape = kind === 'word' ? (asciiShape(text) ?? shapeOf(text, text.toLowerCase())) : 'none';
  const small = kind !== 'word' || shape === 'lower' ? text : text.toLowerCase();
  const lower = kind === 'word' && isApostrophe(text.charCodeAt(0)) ? `'${small.slice(1)}` : small;
  return { text, lower, kind, shape, listing: listingOf(lower) };
}

function kindOf(text: string): WordKind {
  const code = text.charCodeAt(0);
  if (isDigit(code)) return 'number';
  return isLetter(text, 0) || (isApostrophe(code) && isLetter(text, 1)) ? 'word' : 'mark';
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

function shapeOf(text: string, lower: string): Shape {
  if (text === lower) return text === text.toUpperCase() ? 'none' : 'lower';
  const upper = text.toUpperCase();
  if (text === upper) return text.length === 1 ? 'capital' : 'upper';
  return text.charAt(0) === upper.charAt(0) && text.slice(1) === lower.slice(1) ? 'capital' : 'mixed';
}
