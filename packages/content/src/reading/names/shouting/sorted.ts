import type { Block } from '../../../model/block.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { NEWSPAPERS } from '../../words/newspapers.ts';
import { isCapital } from '../chains/capitals.ts';
import { functionWords, given, heads } from '../lexicon/index.ts';

/** The sentences whose capitals tell names from other words, and those where they do not: headlines, headings, heads of tables. */
export function sortedByCapitals({ sentences, body }: Pick<Draft, 'sentences' | 'body'>): {
  telling: Sentence[];
  shouting: Sentence[];
} {
  const telling: Sentence[] = [];
  const shouting: Sentence[] = [];
  let last = -1;
  for (const [index, sentence] of sentences.entries()) {
    const { block } = sentence;
    const kind = body[block]?.kind;
    const next = sentences[index + 1];
    const heading = block !== last && kind === 'table' && headsColumns(sentence);
    // above a line without a stop it may be one of a list: people, and what they are
    const listed = next?.block !== block && endsOpen(next?.words);
    const slug = !next && block > 0 && block !== last && isSlug(sentence.words);
    (heading || slug || isShouting(sentence, kind, listed) ? shouting : telling).push(sentence);
    last = block;
  }
  return { telling, shouting };
}

/** True for a row without a number: the first of a table tells what its columns hold. */
const headsColumns = ({ words }: Sentence): boolean => words.every(({ kind }) => kind !== 'number');

/** `Quake-Port Orrin`, at the end of the copy: a common word, and what the story goes by. */
const isSlug = (words: readonly Word[]): boolean =>
  words[1]?.text === '-' && words[2]?.spaced === false && words.length < 6 && !given.has(words[0]);

/** True where every word, or every word but the small ones of a headline, has a capital. */
function isShouting({ words, block }: Sentence, kind: Block['kind'] | undefined, listed: boolean): boolean {
  const line = block < 0 || kind === 'heading' || (kind !== 'table' && isOpen(words));
  if (!line && !hasCapitals(words)) return false;
  let upper = 0;
  let capital = 0;
  let lower = 0;
  for (const word of words) {
    if (word.kind !== 'word' || word.text.length < 2 || possessives.has(word)) continue;
    if (word.shape === 'lower') lower += functionWords.has(word) ? 0 : 1;
    else if (word.shape === 'upper') upper++;
    else if (isCapital(word)) capital++;
  }
  if (upper >= FEW && upper > 2 * (lower + capital)) return true;
  if (!line || lower * 6 > capital + upper) return false;
  if (block < 0) return capital + upper >= 4;
  return (kind === 'heading' && !listed && isTopic(words)) || isHeadline(words);
}

/** So many words in capitals alone are a few abbreviations, in ordinary copy. */
const FEW = 3;

/** True where more words than a few are in capitals alone: ordinary copy is told by that. */
function hasCapitals(words: readonly Word[]): boolean {
  let upper = 0;
  for (const { shape } of words) if (shape === 'upper') upper++;
  return upper >= FEW;
}

/** True without a stop at the end, as lines of a list and links to other stories are. */
const isOpen = (words: readonly Word[]): boolean => words.length > 4 && (endsOpen(words) || words.at(-1)?.text === ')');

const endsOpen = (words: readonly Word[] | undefined): boolean => words?.at(-1)?.kind !== 'mark';

/** `Salt Angst`, above a paragraph; not of `Ann Orrin`, `Orrin Bank, Vela Tarn`, nor of `ORRIN POST`, above what it prints. */
const isTopic = (words: readonly Word[]): boolean =>
  !given.has(words[0]) && !NEWSPAPERS.has(words.at(-1)) && !words.some((word) => LISTS.has(word));

/** What stands in a byline, between names, and behind those of sides. */
const LISTS = wordSet('by , ( results');

/** `Read more: Orrin Cuts Jobs After Loss`, `Why Orrin Is Late`: a link to another story, by its label or by capitals that no list of names has. */
function isHeadline(words: readonly Word[]): boolean {
  let run = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!isCapital(word) || !word?.spaced) {
      if (word?.kind !== 'mark' || word.text === ',') run = 0;
      continue;
    }
    if (at > 0 && word.shape === 'capital' && functionWords.has(word) && !NAMELY.has(word)) return true;
    run = given.has(word) ? 0 : run + 1;
    if (run > 4 && !heads.has(word)) return true;
  }
  return false;
}

/** Small words that have a capital in names as well; of the others it tells of a headline. */
const NAMELY = wordSet('a i the of and for will may me de');
