import { type Word, wordAt } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { WORKS } from '../../words/works.ts';
import { OWNERS } from '../entities/relatives.ts';
import { knownAt, namedBy } from '../gazetteer/known.ts';
import { functionWords, heads } from '../lexicon/index.ts';
import { closingMarks } from '../lexicon/quote-marks.ts';
import { determiners } from '../roles/nouns.ts';
import { isCapital } from './capitals.ts';

/** The word after the title of a work that starts here, in quotation marks; 0 where none does: two to eleven words, all but the small ones with a capital, alone between the marks. */
export function endOfWork(words: readonly Word[], from: number): number {
  const before = wordAt(words, from - 1);
  if (before?.kind !== 'mark' || !OPENING.has(before)) return 0;
  let capitals = 0;
  for (let at = from; at < words.length && at < from + 12; at++) {
    const word = words[at];
    if (!word) return 0;
    // at the end of a sentence, more than `"Mostly True."`
    const stop =
      word.text === ',' ||
      (word.text === '.' && (WORKS.has(wordAt(words, from - 2)) || (capitals > 2 && functionWords.has(words[from]))));
    if (closingMarks.has(word) || (at > from && stop && closingMarks.has(words[at + 1])))
      return capitals > 1 && isCapital(words[at - 1]) ? at : 0;
    if (isCapital(word)) capitals++;
    else if (word.kind === 'mark' && !WITHIN.has(word) && (word.text !== ':' || capitals === 0)) return 0;
    else if (word.shape === 'lower' && !functionWords.has(word) && !word.lower.startsWith("'")) return 0;
  }
  return 0;
}

/** True behind `her album`, `the film`: what a work goes by, with no marks around it; and for `Her first novel, Low Tide,`, at the start of a sentence. */
export const isCalledWork = (words: readonly Word[], from: number, to: number): boolean =>
  words[from - 1]?.text === ','
    ? WORKS.has(wordAt(words, from - 2)) && from < 5 && OWNERS.has(words[0]) && to - from > 1 && words[to]?.text === ','
    : WORKS.has(wordAt(words, from - 1)) &&
      (determiners.has(wordAt(words, from - 2)) || possessives.has(wordAt(words, from - 2)));

/** True for `The Winter's Tale` within a sentence, which nobody there is called by: a work. */
export const isTale = (words: readonly Word[], from: number): boolean =>
  words[from]?.text === 'The' &&
  wordAt(words, from - 1)?.kind === 'word' &&
  possessives.has(words[from + 2]) &&
  words[from + 3]?.shape === 'capital' &&
  !isCapital(words[from + 4]) &&
  !heads.has(words[from + 3]) &&
  namedBy(knownAt(words, from + 3)) === 0;

const WITHIN = wordSet("' -");
const OPENING = wordSet('" “ ``');
