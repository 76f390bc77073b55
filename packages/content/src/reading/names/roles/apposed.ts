import type { Phrase } from '../../../model/phrase.ts';
import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { articlesAndOwners } from '../../words/grammar.ts';
import { isCapital } from '../chains/capitals.ts';
import { prepositions, titleHeads } from '../lexicon/index.ts';
import type { Mention } from '../naming.ts';
import { behindHonours } from '../segments/honours.ts';
import { behindAge } from './age.ts';
import { isCalling } from './callings.ts';
import { startOfBody } from './described-before.ts';
import { isVerb, startOfNouns } from './nouns.ts';
import { phraseAt } from './phrase-at.ts';

/** What a person is, where the name stands between commas behind it: `the head of the board, Ada Orrin, said`. */
export function apposedBefore(text: string, { words, from, to, title }: Mention): Phrase | undefined {
  const comma = beforeAge(words, title?.[0] ?? from) - 1;
  const start = startOfApposed(words, comma, to);
  return start < 0 ? undefined : phraseAt(text, words, behindAge(words, start), comma, 'names/described');
}

/** Where a description starts that ends at a comma before a name; -1 where none does. */
export function startOfApposed(words: readonly Word[], comma: number, to: number): number {
  if (comma < 1 || words[comma]?.text !== ',' || !endsAside(words, behindHonours(words, to))) return -1;
  return startOfHead(words, comma) ?? startOfClause(words, comma) ?? -1;
}

/** Where `78-year-old` starts that stands before a name; the name itself where none does. */
function beforeAge(words: readonly Word[], from: number): number {
  const aged = words[from - 1]?.lower === 'old' && words[from - 3]?.lower === 'year';
  return aged && words[from - 5]?.kind === 'number' ? from - 5 : from;
}

/** True for what closes an aside; a name in a row goes on. */
const endsAside = (words: readonly Word[], to: number): boolean =>
  to >= words.length ||
  words[to]?.text === '.' ||
  (words[to]?.text === ',' && !isCapital(words[to + 1]) && words[to + 1]?.lower !== 'and');

/** Of `told the mayor,`, where the nouns start behind the article. */
function startOfHead(words: readonly Word[], comma: number): number | null {
  if (!isHead(words, comma - 1)) return null;
  const nouns = startOfNouns(words, comma);
  // `the new Bank of Orrin chief`
  const body = startOfBody(words, nouns);
  if (body < nouns && words[comma - 1]?.shape === 'lower') return body;
  // `Orrin Inc.'s chief`
  const start = words[nouns]?.lower === 's' && !words[nouns]?.spaced ? nouns + 1 : nouns;
  return start > nouns || OWNERS.has(wordAt(words, start - 1)) ? start : null;
}

/** Of `The head of the board in Orrin,` at the start of a clause, the word behind the article or the owner. */
function startOfClause(words: readonly Word[], comma: number): number | null {
  let start = comma;
  while (start > 0 && comma - start < LONGEST && !opensClause(words[start - 1])) start--;
  if (comma - start >= LONGEST) return null;
  // `Orrin's head of the board`
  const limit = start + 6;
  while (start < limit && !OWNERS.has(words[start]) && isCapital(words[start])) start++;
  if (!OWNERS.has(words[start])) return null;
  let head = start + 1;
  while (head < start + 6 && !(isHead(words, head) && prepositions.has(words[head + 1]))) head++;
  if (head === start + 6 || head >= comma) return null;
  // not of `head of the bathing firm Orrin`
  for (let at = head + 1; at < comma; at++) if (isVerb(words, at) && !OWNERS.has(words[at - 1])) return null;
  return start + 1;
}

/** No description is longer, in words. */
const LONGEST = 24;

const opensClause = (word: Word | undefined): boolean =>
  CLAUSES.has(word) || (word?.kind === 'mark' && ',;:"“”—'.includes(word.text));

/** True for several: `analysts`. */
export const isMany = (word: Word | undefined): boolean => /[^s]s$/.test(word?.lower ?? '');

function isHead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isCalling(words, at)) return false;
  return (word.shape === 'lower' || titleHeads.has(word)) && !isMany(word);
}

const OWNERS = wordSet(`${articlesAndOwners} our my 's ' ’`);
const CLAUSES = wordSet('that but and while');
