import type { Phrase } from '../../../model/phrase.ts';
import { wordSet } from '../../../text/word-sets.ts';
import { type Word, wordAt } from '../../../text/words.ts';
import { isCapital } from '../chains/capitals.ts';
import { functionWords, speech, titleHeads } from '../lexicon/index.ts';
import type { Mention } from '../mention.ts';
import { pasts } from './described-before.ts';
import { phraseAt } from './phrase-at.ts';

/** `, a spokesman for the harbor,`: from the article on, up to the comma or the end of the sentence; an age may stand before it. */
export function describedAfter(text: string, mention: Mention): Phrase | undefined {
  const { words } = mention;
  const aged = words[mention.to + 1]?.kind === 'number' && words[mention.to + 2]?.text === ',';
  const comma = aged ? mention.to + 2 : mention.to;
  if (words[comma]?.text !== ',') return;
  const from = ARTICLES.has(words[comma + 1]) ? comma + 2 : comma + 1;
  let head = from === comma + 2 && isDescription(words, from) && opensClause(mention);
  for (let i = from; i < words.length && i < from + 14; i++) {
    const word = words[i];
    if (!word || (i === from && (pasts.has(word) || functionWords.has(word) || speech.has(word)))) return;
    // a comma that the copy left out: `, head of the harbor said`
    if (FINITE.has(word) || speech.has(word))
      return head ? phraseAt(text, words, from, i, 'names/described') : undefined;
    if (word.text === ',' || (word.text === '.' && i === words.length - 1))
      return head && i > from ? phraseAt(text, words, from, i, 'names/described') : undefined;
    if (word.kind !== 'word' && word.text !== '-') return;
    if (i < from + 5 && word.shape === 'lower' && titleHeads.has(word)) {
      // another one's title: `, a general Ada Quillon said`
      if (isCapital(words[i + 1])) return;
      head = true;
    }
    if (CLAUSES.has(word) && !(head && word.lower === 'of')) return;
  }
  return;
}

/** False for a moment, `, a day later,`, and for a name in a row. */
const isDescription = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'lower' && !MOMENTS.has(words[at]) && !MOMENTS.has(words[at + 1]);

const FINITE = wordSet('was were is are has had have will would');
const ARTICLES = wordSet('a an the');
const CLAUSES = wordSet('of who whose that which');
const MOMENTS = wordSet('day week month year hour minute moment few little bit lot second');

/** True for the subject of a clause: what stands behind the comma tells of it, and not of what happened. */
function opensClause({ words, from, title }: Mention): boolean {
  const at = title ? title[0] : from;
  const before = wordAt(words, at - 1);
  return !before || before.kind === 'mark' || SUBJECTS.has(before);
}

const SUBJECTS = wordSet('said says that but while');
