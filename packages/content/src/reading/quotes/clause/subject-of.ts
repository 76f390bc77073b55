import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { given } from '../../names/lexicon/index.ts';
import { isPeople } from './offices.ts';
import { phraseFrom } from './phrase-from.ts';
import { REACH, type Run } from './runs.ts';
import { classOf } from './word-classes.ts';

/**
 * The subject of the clause that starts at a word: past `On Tuesday,` and `But`, up to its verb.
 *
 * @param left Where the clause starts.
 * @param right Where it ends at the latest.
 */
export function subjectOf(words: readonly Word[], left: number, right: number): Run | null {
  let at = left;
  const end = Math.min(right, left + REACH);
  for (let word = words[at]; word && at < end; word = words[at]) {
    const type = classOf(word);
    if (word.kind === 'mark' || type === 'conjunction' || type === 'adverb' || isMore(word, words[at + 1])) at++;
    else if (type === 'preposition' || type === 'subordinator' || isOpeningParticiple(word, words[at + 1])) {
      const comma = nextComma(words, at, end);
      const past = comma > 0 ? comma + 1 : type === 'preposition' ? afterTimes(words, at + 1) : -1;
      // `Visiting manager Ada Brandt left`
      const next = words[at + 1];
      if (comma < 0 && type === null && next && isPeople(next)) break;
      if (past < 0 || past === at + 1) return null;
      at = past;
    } else if (type === 'time' && word.shape !== 'upper') {
      at = afterTimes(words, at);
    } else if (type === 'relative' && words[at - 1]?.text === ',' && at > left) {
      const comma = nextComma(words, at, end);
      if (comma < 0) return null;
      at = comma;
    } else {
      const ago = agoBehind(words, at);
      if (ago < 0) break;
      at = ago;
    }
  }
  const word = words[at];
  if (!word || at >= end) return null;
  const type = classOf(word);
  if (type === 'pronoun') return { from: at, to: at + 1 };
  // `Will Brandt said`
  if (
    (type === 'auxiliary' && !(word.shape === 'capital' && words[at + 1]?.shape === 'capital')) ||
    type === 'relative'
  )
    return null;
  return phraseFrom(words, at, end);
}

/** `More recently, …`, `Back in Tarn, …`. */
const isMore = (word: Word, next: Word | undefined): boolean =>
  (word.lower === 'more' && classOf(next) === 'adverb') || (word.text === 'Back' && classOf(next) === 'preposition');

/** Behind `a few days ago`, `Two weeks later` and `days later`; -1 where no such words stand. */
function agoBehind(words: readonly Word[], from: number): number {
  for (let at = from + 1; at < from + 5 && words[at]?.kind !== 'mark'; at++)
    if (agos.has(words[at]) && /^(?:hour|day|week|month|year)s?$/.test(words[at - 1]?.lower ?? ''))
      return classOf(words[at]) === 'preposition' ? at : at + 1;
  return -1;
}

const agos = wordSet('ago later earlier before after');

/** `Speaking in Tarn, …`, but not `Harding, the mayor, …`; `Founded in 2031, …` and `In the suit, filed in May, …`, but not `Alfred of Tarn …`, `Reed of Tarn …`. */
const isOpeningParticiple = (word: Word, next: Word | undefined): boolean =>
  (word.shape === 'capital' &&
    next?.text !== ',' &&
    (asked.has(word) || (word.lower.length > 5 && word.lower.endsWith('ing')))) ||
  (word.lower.length > 4 && word.lower.endsWith('ed') && !given.has(word) && classOf(next) === 'preposition');

const asked = wordSet('asked pressed questioned born');

function nextComma(words: readonly Word[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (words[at]?.text === ',') return at;
  return -1;
}

function afterTimes(words: readonly Word[], from: number): number {
  let at = from;
  for (let word = words[at]; word && (classOf(word) === 'time' || word.kind === 'number'); word = words[at]) at++;
  return at;
}
