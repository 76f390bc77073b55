import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { calendar, commonWords } from '../lexicon/index.ts';
import { behindBracket } from '../segments/titles.ts';
import { isCapital, isNameable } from './capitals.ts';
import { endOfChain, endsBody } from './joints.ts';
import { breaksRow } from './lines.ts';
import { endOfWork } from './works.ts';

/** Words that may hold names: capitals, and what joins them. */
export interface Chain {
  /** The words of its sentence. */
  readonly words: readonly Word[];
  /** The first word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** True where a capital says nothing: at the start of a sentence or of a quotation. */
  readonly opens: boolean;
  /** Where it is known to be one name: the title of a book or a film, the long form of an abbreviation. */
  readonly whole: 'work' | 'long' | null;
}

/**
 * Adds the stretches of a sentence in which names may stand, in order.
 *
 * @param text The source.
 * @param words The words of the sentence.
 * @param longs Where the long form of an abbreviation ends, by where it starts; null where there is none.
 * @param chains Is added to.
 */
export function addChains(
  text: string,
  words: readonly Word[],
  longs: ReadonlyMap<number, number> | null,
  chains: Chain[],
): void {
  let opens = true;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (!startsChain(words, i, word)) {
      opens = i === 1 && word.text === '-' ? opens : opensNext(word, opens);
      continue;
    }
    const chain = chainAt(text, words, i, opens, longs);
    chains.push(chain);
    // `Orrin Quill LLC. Transfers stopped`, `Soccer-Late goal sinks Orrin`
    opens =
      (words[chain.to]?.text === '.' && words[chain.to + 1]?.kind !== 'number') ||
      (i === 0 && words[1]?.text === '-' && chain.to === 1 && commonWords.has(word)) ||
      (words[chain.to]?.shape === 'capital' && endsBody(words, i, chain.to));
    i = chain.to - 1;
  }
}

/** True where a capital or a particle opens a chain. */
function startsChain(words: readonly Word[], at: number, word: Word): boolean {
  if (word.shape !== 'lower') return word.kind === 'word' && (isNameable(words, at) || startsWork(words, at, word));
  const next = words[at + 1];
  if (!next || next.shape === 'lower') return false;
  if (next.text === '-') return ARTICLES.has(word) && isCapital(words[at + 2]);
  return PARTICLE_OPENERS.has(word) && isCapital(next) && next.spaced && !calendar.has(next);
}

/** A title may open on a month or a day. */
const startsWork = (words: readonly Word[], at: number, word: Word): boolean =>
  isCapital(word) && endOfWork(words, at) > 0;

const ARTICLES = wordSet('al el');
const PARTICLE_OPENERS = wordSet('van von de bin ibn di da del della du');

function chainAt(
  text: string,
  words: readonly Word[],
  from: number,
  opens: boolean,
  longs: ReadonlyMap<number, number> | null,
): Chain {
  const work = isCapital(words[from]) ? endOfWork(words, from) : 0;
  if (work > 0) return { words, from, to: work, opens: false, whole: 'work' };
  const long = longs && isCapital(words[from]) ? endOfLong(words, from, longs) : 0;
  // `Chief Salt Officer (CSO) Ann Orrin` is she
  if (long > 0 && behindBracket(words, long) === long) return { words, from, to: long, opens: false, whole: 'long' };
  const end = endOfChain(text, words, from);
  const to = longs ? stopBefore(words, from, end, longs) : end;
  return { words, from, to, opens: opens || opensLine(text, words, from), whole: null };
}

/** What stands before the next word leaves its capital without meaning: quotation marks, colons, dashes, bullets. */
function opensNext(word: Word, opens: boolean): boolean {
  if (word.kind === 'word') return false;
  if (word.kind === 'number') return opens;
  if (word.text === '-') return opens && word.spaced;
  return opens || OPENERS.has(word);
}

const OPENERS = wordSet(`" “ \`\` ' ‘ \` : | -- * • · - — – _ ...`);

/** True at the start of a line after a short one, where lines are rows and not wrapped copy. */
function opensLine(text: string, words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  const word = words[at];
  return last !== undefined && word?.spaced === true && breaksRow(text, last, word);
}

/** The word after the long form that starts here and ends on a capital; 0 where none does. */
function endOfLong(words: readonly Word[], from: number, longs: ReadonlyMap<number, number>): number {
  const end = longs.get(words[from]?.start ?? -1);
  if (end === undefined) return 0;
  let at = from + 1;
  while (at < words.length && (words[at]?.start ?? end) < end) at++;
  return isCapital(words[at - 1]) || words[at - 1]?.text === '.' ? at : 0;
}

/** A chain stops where a long form starts within it. */
function stopBefore(words: readonly Word[], from: number, to: number, longs: ReadonlyMap<number, number>): number {
  for (let i = from + 1; i < to; i++) if (endOfLong(words, i, longs) > 0) return i;
  return to;
}
