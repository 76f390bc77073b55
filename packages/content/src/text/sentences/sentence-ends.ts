import type { Word } from '../words/index.ts';
import { wordSet } from '../words/word-sets.ts';
import { afterClock, beforeName, beforeNumber, clockHalves, eitherWay, openers } from './abbreviations.ts';

/** A place where a sentence may end. */
export interface Ending {
  readonly ends: boolean;
  /** The index of the first word after the end mark and what closes with it. */
  readonly next: number;
}

/**
 * Looks whether a sentence ends at a word.
 *
 * @param words The words of the paragraph.
 * @param at The word to look at.
 * @param start The first word of the sentence so far.
 * @returns Null where the word is no end mark and carries none.
 */
export function endingAt(words: readonly Word[], at: number, start: number): Ending | null {
  const word = words[at];
  if (!word) return null;
  if (word.kind === 'word') {
    if (word.end - word.start < 3 || word.text.charCodeAt(word.text.length - 1) !== DOT) return null;
    const next = afterClosers(words, at + 1);
    return { ends: afterInitials(words, at, next, start), next };
  }
  const first = word.text.charCodeAt(0);
  if (first !== DOT && first !== 0x3f && first !== 0x21 && first !== 0x2026) return null;
  const run = endOfRun(words, at);
  const next = afterClosers(words, run.end);
  if (!opens(words, next) || signs(words, run.end, next)) return { ends: false, next: run.end };
  if (run.loud) return { ends: afterOutcry(words, run.end, next), next };
  if (run.dots === 1) return { ends: afterStop(words, at, next, start), next };
  if (run.dots === 4 && run.end === next && words[next] && stopsFirst(words, at)) return { ends: true, next: at + 1 };
  return { ends: afterEllipsis(words, at, run, next), next };
}

const DOT = 0x2e;

interface Run {
  readonly end: number;
  readonly dots: number;
  readonly loud: boolean;
}

/** End marks that belong together: `?!`, `....`, `. . . .`. */
function endOfRun(words: readonly Word[], at: number): Run {
  let end = at;
  let dots = 0;
  let loud = false;
  for (let word = words[end]; word && word.kind === 'mark'; word = words[++end]) {
    const code = word.text.charCodeAt(0);
    if (code === DOT && (end === at || !word.spaced || dots > 0)) dots += word.text.length;
    else if (code === 0x2026 && (end === at || !word.spaced)) dots += 3;
    else if ((code === 0x3f || code === 0x21) && (end === at || !word.spaced)) loud = true;
    else break;
  }
  return { end, dots, loud };
}

/** Past quotation marks and brackets that stand directly behind an end mark. */
function afterClosers(words: readonly Word[], from: number): number {
  let at = from;
  for (let word = words[at]; word && isCloser(word, words[at + 1]); word = words[++at]);
  return at;
}

/** A dash after a closed quotation leads in the one who signs it. */
const signs = (words: readonly Word[], end: number, next: number): boolean =>
  next > end && '-–—'.includes(words[next]?.text.charAt(0) || ' ');

const isCloser = ({ kind, text, spaced }: Word, next: Word | undefined): boolean =>
  kind === 'mark' && !spaced && ('"\'”’)]»'.includes(text.charAt(0)) || (text === '“' && next?.spaced !== false));

const isOpener = ({ kind, text }: Word): boolean => kind === 'mark' && '"\'“‘`([«'.includes(text.charAt(0));

/** The word that a sentence starting here would start with, its opening marks aside. */
function firstWord(words: readonly Word[], from: number): Word | null {
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    if (!word) return null;
    if (word.kind !== 'mark') return word;
    if (!isOpener(word) && !isLeader(word)) return null;
  }
  return null;
}

/** What may lead in a sentence without being quotation mark or bracket: a dash, a sum, an ellipsis. */
const isLeader = ({ text }: Word): boolean => '-–—$£€¥¿¡@#.…*'.includes(text.charAt(0));

/** A sentence starts with a space and no small letter. */
function opens(words: readonly Word[], next: number): boolean {
  const word = words[next];
  if (!word) return true;
  if (!word.spaced) return false;
  const first = firstWord(words, next);
  return first !== null && first.shape !== 'lower';
}

function afterStop(words: readonly Word[], at: number, next: number, start: number): boolean {
  const before = words[at - 1];
  const first = firstWord(words, next);
  // `(Ret.)`
  if (next > at + 1 && at - 2 > start && words[at - 2]?.text === '(') return false;
  if (!before || words[at]?.spaced || !first || next > at + 1) return true;
  const { lower, kind } = before;
  if (kind !== 'word') return lower !== '°' || first.kind !== 'number';
  if (clockHalves.has(lower) && words[at - 2]?.kind === 'number') return !afterClock.has(first.lower);
  if (before.text.length === 1) return afterInitial(words, at, first, start);
  if (first.kind === 'number' && beforeNumber.has(lower)) return false;
  if (before.shape === 'lower' && lower !== 'vs') return true;
  if (beforeName.has(lower)) return false;
  return !eitherWay.has(lower) || openers.has(first.lower) || isLabel(words, first, next);
}

/** `Albert I. Jones` goes on; `you and I. Did` ends, and so does `vitamin C. It`. */
function afterInitial(words: readonly Word[], at: number, first: Word, start: number): boolean {
  const letter = words[at - 1];
  if (!letter || letter.shape === 'none') return true;
  if (first.kind === 'number') return letter.shape === 'capital' && letter.lower !== 'n' && letter.lower !== 'p';
  if (at - 1 === start) return false;
  // `wrote on X. Prime Minister Brandt`
  if (letter.text === 'X' && words[at - 2]?.lower === 'on') return true;
  if (letter.shape === 'lower') return letter.lower !== 'v';
  return openers.has(first.lower) && first.text.length > 1;
}

/** `U.S.`, `a.m.`, `J.K.`: what follows decides. */
function afterInitials(words: readonly Word[], at: number, next: number, start: number): boolean {
  const word = words[at];
  if (!word || !opens(words, next)) return false;
  const first = firstWord(words, next);
  if (!first || next > at + 1) return !isNickname(words, at);
  if (clockHalves.has(word.lower)) return at - start > 2 && first.kind === 'word' && !afterClock.has(first.lower);
  return (
    first.kind === 'word' &&
    !beforeName.has(word.lower.slice(0, -1)) &&
    (openers.has(first.lower) || isLabel(words, first, next))
  );
}

/** `Tom "T.J." Orrin`: alone between quotation marks, behind a given name. */
const isNickname = (words: readonly Word[], at: number): boolean =>
  words[at - 2]?.shape === 'capital' && words[at - 1]?.kind === 'mark' && words[at - 1]?.spaced === true;

/** `Source: …` starts afresh. */
const isLabel = (words: readonly Word[], first: Word, next: number): boolean =>
  words[next] === first && words[next + 1]?.text === ':';

/** `word. . . . Next`: the full stop ends the sentence, and the omission opens the next one. */
const stopsFirst = (words: readonly Word[], at: number): boolean =>
  words[at]?.spaced === false && words[at]?.text === '.' && words[at + 1]?.spaced === true;

/** After what was left out between two sentences, the second starts with its own capital. */
const startsAnew = (word: Word | undefined): boolean => word?.shape === 'capital' && word.lower !== 'i';

/** Three dots are a pause, four end a sentence; in brackets of their own they only stand for what was left out. */
function afterEllipsis(words: readonly Word[], at: number, { dots, end }: Run, next: number): boolean {
  const before = words[at - 1]?.text;
  if (before === '[' || before === '(') return next === words.length || (next === end + 1 && startsAnew(words[next]));
  const first = firstWord(words, next);
  if (dots > 3 || !first || next > end) return true;
  return words[at]?.spaced === false && first.lower !== 'i' && openers.has(first.lower);
}

const SAYS = wordSet(
  'said says asked asks told added replied wrote shouted yelled cried wondered demanded exclaimed joked quipped answered responded tweeted',
);
const COMPANIES = wordSet('inc corp ltd co plc group news');

/** `"Who was it?" Smith asked.` is one sentence; so is a name that is spelt with an outcry. */
function afterOutcry(words: readonly Word[], end: number, next: number): boolean {
  const first = words[next];
  if (!first) return true;
  if (next === end) return !COMPANIES.has(first);
  for (let at = next; at < next + 8; at++) {
    const word = words[at];
    if (!word || (word.kind === 'mark' && word.text !== '.' && word.text !== '-')) return true;
    if (word.shape === 'lower') return !SAYS.has(word);
  }
  return true;
}
