import type { Phrase } from '../../../model/phrase.ts';
import { articles } from '../../../text/words/articles.ts';
import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { pasts } from '../../words/irregular-pasts.ts';
import { isCapital } from '../chains/capitals.ts';
import { OWNERS } from '../entities/relatives.ts';
import { functionWords, speech, titleHeads } from '../lexicon/index.ts';
import type { Mention } from '../naming.ts';
import { behindHonours } from '../segments/honours.ts';
import { behindAge } from './age.ts';
import { isMany } from './apposed.ts';
import { isVerb } from './nouns.ts';
import { phraseAt } from './phrase-at.ts';

/** `, a spokesman for the harbor,`: from the article on, up to the comma, a clause or the end of the sentence; an age may stand before it. */
export function describedAfter(text: string, mention: Mention): Phrase | undefined {
  const { words } = mention;
  const to = behindHonours(words, mention.to);
  const aged = words[to + 1]?.kind === 'number' && words[to + 2]?.text === ',';
  const comma = aged ? to + 2 : to;
  if (words[comma]?.text !== ',') return;
  const article = articles.has(words[comma + 1]);
  // `, its chief executive,`
  const owned = OWNERS.has(words[comma + 1]);
  const from = behindAge(words, article || owned ? comma + 2 : comma + 1);
  if (words[from]?.kind === 'mark' || isVerbal(words[from]) || (!article && isVerb(words, from))) return;
  const opens = opensClause(mention);
  const end = endOfDescription(words, from, article && isDescription(words, from) && (aged || opens));
  // somebody else's clause: `…, the premier indicated`
  if (article && !opens && isFiniteVerb(words, end)) return;
  // `…, analysts said`, and `Ann Orrin and Bo Vessa, its owners,`
  if (isMany(words[end - 1]) && (owned || (!article && end === from + 1))) return;
  // `Ann Orrin, his wife had said`, `shots killed Ann Orrin, his lawyer, Bo Vessa, said`, `Ann Orrin, his wife and his son`
  const others = isCapital(words[end + 1]) || words[end + 1]?.lower === 'and' || words[from + 1]?.lower === 'and';
  if (owned && (others || words[end]?.kind !== 'mark')) return;
  return end > from ? phraseAt(text, words, from, end, 'names/described') : undefined;
}

const isVerbal = (word: Word | undefined): boolean => pasts.has(word) || functionWords.has(word) || speech.has(word);

/**
 * Where a description ends; 0 where the words are none.
 *
 * @param told True where it is one whatever it ends on; otherwise one of its first words names an office or a calling.
 */
function endOfDescription(words: readonly Word[], from: number, told: boolean): number {
  let [head, called] = [told, false];
  for (let i = from; i < words.length && i < from + LONGEST; i++) {
    const word = words[i] as Word;
    if (endsDescription(words, i) || (called && opensDeed(words, i))) return head && i > from ? i : 0;
    if (word.kind === 'mark' && !JOINED.has(word) && !isShort(words, i)) return 0;
    // `, Executive Director of the board`
    const small = word.shape === 'lower' || words[i + 1]?.lower === 'of';
    if (i < from + 5 && small && (titleHeads.has(word) || isPartner(words, i))) {
      // another one's title: `, a general Ada Quillon said`
      if (isCapital(words[i + 1])) return 0;
      head = called = true;
    }
    if (word.lower === 'of' && !head) return 0;
  }
  return 0;
}

/** Within `head of Orrin & Co/Vessa`, `chief of the families' board`. */
const JOINED = wordSet("- & / ' ’");

/** `partner at Orrin Capital`; not `a partner Ada Quillon`. */
const isPartner = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'partner' && words[at + 1]?.lower === 'at';

/** True for the full stop of `Orrin Inc., said` and of `St. Orrin`. */
const isShort = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '.' &&
  isCapital(words[at - 1]) &&
  (words[at - 1]?.text.length === 2 || !isCapital(words[at + 1]));

/** Of `a lawyer representing the port`, the verb; not of `its fast-growing shipping arm`. */
const opensDeed = (words: readonly Word[], at: number): boolean =>
  isVerb(words, at) &&
  words[at - 2]?.text !== '-' &&
  !functionWords.has(words[at - 1]) &&
  words[at - 1]?.lower.endsWith('ly') === false;

const isFiniteVerb = (words: readonly Word[], at: number): boolean =>
  FINITE.has(words[at]) || speech.has(words[at]) || (isVerb(words, at) && words[at]?.lower.endsWith('ing') === false);

/** No description is longer, in words. */
const LONGEST = 24;

/** A comma, the end of the sentence, a bracket, a clause, or a verb behind a comma that the copy left out: `, head of the harbor said`. */
function endsDescription(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (FINITE.has(word) || speech.has(word) || CLAUSES.has(word)) return true;
  if (word?.text === '-') return word.spaced;
  // `quoted Orrin, head of the port, as saying`, without the second comma
  if (word?.lower === 'as') return words[at + 1]?.lower === 'saying';
  return word?.text === ',' || word?.text === '(' || (word?.text === '.' && at === words.length - 1);
}

/** False for a moment, `, a day later,`, and for a name in a row. */
const isDescription = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'lower' && !MOMENTS.has(words[at]) && !MOMENTS.has(words[at + 1]);

const FINITE = wordSet('was were is are has have had will would');
const CLAUSES = wordSet('who whose that which when where if');
const MOMENTS = wordSet('day week month year hour minute moment few little bit lot second');

/** True for the subject of a clause: what stands behind the comma tells of it, and not of what happened. */
function opensClause({ words, from, title }: Mention): boolean {
  const at = title ? title[0] : from;
  const before = wordAt(words, at - 1);
  return !before || before.kind === 'mark' || SUBJECTS.has(before);
}

const SUBJECTS = wordSet('said says that but while');
