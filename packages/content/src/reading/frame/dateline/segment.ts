import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { notPlaces, smallInPlaces } from '../head/places.ts';
import { startsDate } from './date.ts';

/**
 * The end of a run of capitalised words that may name a place.
 *
 * @param later True behind another place, where any capital may name one.
 */
export function segmentAt(
  words: readonly Word[],
  from: number,
  later: boolean,
): { end: number; capitals: boolean } | null {
  const first = words[from];
  if (first?.kind !== 'word' || isSmall(first) || (!later && notPlaces.has(first.lower))) return null;
  let capitals = true;
  let end = from;
  do {
    const word = words[end] as Word;
    if (word.kind === 'word' && !isSmall(word)) capitals &&= isInCapitals(words, end);
    end++;
  } while (end < words.length && end - from < LONGEST && goesOn(words, end));
  return { end, capitals };
}

/** No place has more words and marks. */
const LONGEST = 10;

/** True where the name of a place goes on with a word: a capital, a small word that joins, a mark within it. */
function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.kind === 'mark') return isInnerMark(words, at);
  if (word.kind === 'number' || startsDate(words, at)) return false;
  return !isSmall(word) || smallInPlaces.has(word.lower) || word.lower.startsWith("'");
}

const isSmall = ({ shape }: Word): boolean => shape === 'lower' || shape === 'none';

const isInCapitals = (words: readonly Word[], at: number): boolean => {
  const { shape, text } = words[at] as Word;
  return shape === 'upper' || text.length === 1 || isPartOfCapitals(words, at);
};

/** `McALLEN`, `St.`: what stands in mixed case within a name in capitals. */
const isPartOfCapitals = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word) return false;
  return (
    /^(?:Mc|Mac|De|Di|La|Le|Van|O)[A-Z]{2,}$/.test(word.text) || (word.lower === 'st' && words[at + 1]?.text === '.')
  );
};

/** A hyphen, an apostrophe or a full stop inside a name: no space before it, and none after it but after a full stop. */
function isInnerMark(words: readonly Word[], at: number): boolean {
  const [mark, next] = [words[at], words[at + 1]];
  if (!mark || mark.spaced) return false;
  if (mark.text === '.') return words[at - 1]?.kind === 'word';
  return INNER.has(mark) && next !== undefined && !next.spaced && next.kind === 'word';
}

const INNER = wordSet("- ' ’ ` ‘");
