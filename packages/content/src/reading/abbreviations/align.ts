import type { Span } from '../../model/span.ts';
import { isSpace } from '../../text/span.ts';
import type { Word } from '../../text/words/index.ts';
import { isDigit, isLetter } from '../../text/words/letters.ts';
import { wordSet } from '../../text/words/word-sets.ts';

/**
 * Where the long form starts that fits a short form and ends with the word before `end`: every letter of the short form
 * stands in it, in order, the first at the start of a word. Words that the letters open weigh more than letters inside them.
 *
 * @param short The short form, in UTF-16 code units.
 * @param floor The first word that the long form may take in.
 * @param end The word after the last one of the long form.
 * @returns The offset of the first character of the long form, or null where none fits.
 */
export function alignedStart(
  text: string,
  short: Span,
  words: readonly Word[],
  floor: number,
  end: number,
): number | null {
  const printed = text.slice(...short);
  const start = startOf(text, short, lettersOf(printed), words, floor, end);
  const bare = printed.replace(/\d/g, '');
  if (start !== null || bare === printed || !/^\p{L}+$/u.test(bare)) return start;
  return startOf(text, short, lettersOf(bare), words, floor, end);
}

function startOf(
  text: string,
  short: Span,
  letters: readonly string[],
  words: readonly Word[],
  floor: number,
  end: number,
): number | null {
  if (letters.length < 2) return null;
  const reach = windowOf(words, floor, end, Math.min(letters.length + 5, letters.length * 2));
  const initials = byInitials(letters, words, reach, end);
  const dotted = text.slice(...short).endsWith('.');
  const start = initials ?? (dotted ? null : byLetters(text, letters, words, reach, end, short));
  return start === null ? null : beforeLocants(text, start, words[floor]?.start ?? start);
}

const lettersOf = (short: string): string[] =>
  [...short.toLowerCase()].filter((c, i) => isLetter(c, 0) || isDigit(c.charCodeAt(0)) || (i > 0 && c === '&'));

/** The first word of the window: as many words with a letter as the method allows, none before a bracket or a stop. */
function windowOf(words: readonly Word[], floor: number, end: number, size: number): number {
  let at = words[end - 1]?.text === '.' ? end - 1 : end;
  let taken = 0;
  while (at > floor && taken < size) {
    const word = words[at - 1];
    if (!word || (isStop(word) && !isInitialStop(words, at - 1))) break;
    at--;
    if (word.spaced && word.kind !== 'mark') taken++;
  }
  return at;
}

const STOPS = wordSet('( ) [ ] ; : " “ ” . -- ? !');
/** The full stop of an initial, which ends no sentence. */
const isInitialStop = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '.' && words[at - 1]?.text.length === 1 && words[at - 1]?.shape === 'capital';

const isStop = (word: Word): boolean => STOPS.has(word);

/** Group of Seven is G7, three-dimensional 3D. */
const NUMERALS: ReadonlyMap<string, string> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((word, i) => [word, String(i + 2)] as const),
);

/** What joins the words of a long form. */
export const SMALL = wordSet('of the and for in on to a an with at by from de+ la du und');

/** Each letter opens a word, in order, small words skipped where they must be. */
function byInitials(letters: readonly string[], words: readonly Word[], floor: number, end: number): number | null {
  let letter = letters.length - 1;
  for (let at = end - 1; at >= floor; at--) {
    const word = words[at];
    if (!word || word.kind === 'mark') continue;
    const sign = letters[letter];
    if (word.lower.charAt(0) === sign || (sign !== undefined && NUMERALS.get(word.lower) === sign)) {
      if (letter-- > 0) continue;
      if (!word.spaced && words[at - 1]?.kind !== 'mark') return null;
      // `Front for National Renewal (FNR)` opens on its first word, not on `for`
      const before = SMALL.has(word) && at > floor ? words[at - 1] : undefined;
      return (before?.lower.charAt(0) === sign ? before : word).start;
    } else if (!SMALL.has(word) || at === end - 1) return null;
  }
  return null;
}

/** The letters from the last to the first, each as far right as it goes; the first one opens a word. */
function byLetters(
  text: string,
  letters: readonly string[],
  words: readonly Word[],
  reach: number,
  end: number,
  short: Span,
): number | null {
  const from = words[reach]?.start;
  const to = words[end - 1]?.end;
  if (from === undefined || to === undefined) return null;
  let at = to;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    const wanted = letters[letter];
    do at--;
    while (at >= from && (text.charAt(at).toLowerCase() !== wanted || (letter === 0 && !opensWord(text, at))));
    if (at < from) return null;
  }
  const start = at;
  const long = text.slice(start, to);
  return long.length > short[1] - short[0] && !long.includes(text.slice(...short)) && !hasVerb(words, end, start)
    ? start
    : null;
}

/** True for a clause, which no letters stand for. */
function hasVerb(words: readonly Word[], end: number, start: number): boolean {
  for (let at = end - 1; at >= 0 && (words[at]?.start ?? 0) > start; at--) if (VERBS.has(words[at])) return true;
  return false;
}

const VERBS = wordSet('is are was were has had will would');

const opensWord = (text: string, at: number): boolean =>
  at === 0 || !(isLetter(text, at - 1) || isDigit(text.charCodeAt(at - 1)));

/** Where digits, commas and hyphens run up to the start, the start moves before them: `2,4-dinitro…`. */
function beforeLocants(text: string, start: number, floor: number): number {
  let at = start;
  while (at > floor && LOCANT.has(text.charAt(at - 1))) at--;
  const whole = at === 0 || isSpace(text.charCodeAt(at - 1));
  return at < start && whole && isDigit(text.charCodeAt(at)) ? at : start;
}

const LOCANT: ReadonlySet<string> = new Set('0123456789,-');
