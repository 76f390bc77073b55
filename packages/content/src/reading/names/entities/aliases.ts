import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { openingMarks } from '../lexicon/quote-marks.ts';
import type { Mention } from '../naming.ts';

/** The other name of somebody who is named before it, `Ann Orrin, known as Commander Quay`: -1 for the first as the full name, 1 for the second, `Quay, whose real name is Ann Orrin`; 0 where neither is. */
export function aliasSide(first: Mention, second: Mention): -1 | 0 | 1 {
  const { words, to } = first;
  const end = second.title ? second.title[0] : second.from;
  if (second.words !== words || end - to > FAR || end - to < 2) return 0;
  const last = openingMarks.has(words[end - 1]) ? end - 2 : end - 1;
  if (words[last]?.lower === 'as') return words[last - 1]?.lower === 'known' ? -1 : 0;
  if (ALIASES.has(words[last])) return isAside(words[to]) ? -1 : 0;
  return IS.has(words[last]) && words[last - 1]?.lower === 'name' && words[last - 2]?.lower === 'real' ? 1 : 0;
}

/** No more words than in `, who is also better known as`. */
const FAR = 7;
const ALIASES = wordSet('alias aka a.k.a nicknamed');
const IS = wordSet('is was');

const isAside = (word: Word | undefined): boolean =>
  word?.text === ',' || word?.text === '(' || word?.lower === 'alias';
