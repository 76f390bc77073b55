import type { Phrase } from '../../../model/phrase.ts';
import { type Word, wordAt } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isCapital, startOfCapitals } from '../chains/capitals.ts';
import { knownAt, namedBy } from '../gazetteer/known.ts';
import { organisationOpeners, titleHeads } from '../lexicon/index.ts';
import { startOfHeld } from '../segments/holders.ts';
import { isClosing } from '../segments/offices.ts';
import { behindAge } from './age.ts';
import { isAgent, isCalling, isPlainCalling } from './callings.ts';
import { determiners, startOfNouns } from './nouns.ts';
import { startOfOffice } from './offices.ts';
import { phraseAt } from './phrase-at.ts';
import { startOfRank, startOfSeed } from './ranked.ts';
import { startOfTense } from './tense.ts';

/**
 * Lower-case words that end on an office, back to the nearest small word, verb or mark; a second office before `and` with them.
 *
 * @param from Where the name starts, or a title before it.
 * @param to Where the role ends: before the name.
 */
export function describedBefore(text: string, words: readonly Word[], from: number, to: number): Phrase | undefined {
  const last = wordAt(words, from - 1);
  if (!last) return;
  const calling = last.shape === 'lower' ? isCalling(words, from - 1) : opensSentence(words, from - 1);
  const end = calling ? from : last.shape === 'lower' ? behindHolder(words, from) : behindEnvoy(words, from);
  const start = end < 0 ? startBeside(words, from) : startBefore(words, end);
  return start < 0 ? undefined : phraseAt(text, words, start, to, 'names/described');
}

/** Where a role starts that ends with the word of an office or a calling. */
function startBefore(words: readonly Word[], end: number): number {
  const at = startOfBody(words, startOfBoth(words, startOfNouns(words, end)));
  return startOfSeed(words, at) ?? startOfTense(words, behindAge(words, at));
}

/** The same of a role that ends otherwise: `world number one`, `head of research`; -1 where none does. */
function startBeside(words: readonly Word[], from: number): number {
  const rank = startOfRank(words, from);
  const office = rank < 0 ? startOfOffice(words, from) : rank;
  return office < 0 ? startOfHeld(words, from) : office;
}

/** True for `Meteorologist` at the start of a sentence, whose capital tells nothing. */
const opensSentence = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'capital' &&
  (at === 0 || words[at - 1]?.kind === 'mark') &&
  (isAgent(words, at) || isPlainCalling(words[at])) &&
  knownAt(words, at).people === 0;

/** Of `secretary for public relations`, the word behind `secretary`; -1 where no such field ends there. */
function behindHolder(words: readonly Word[], from: number): number {
  if (!isClosing(words[from - 1])) return -1;
  for (let at = from - 2; at > from - 5 && at > 0; at--)
    if (words[at]?.lower === 'for' && titleHeads.has(words[at - 1])) return at;
  return -1;
}

/** Of `envoy for Norway` and `ambassador to the United Nations`, the word behind the office; -1 where nothing known ends there. */
function behindEnvoy(words: readonly Word[], from: number): number {
  let at = from - 1;
  while (at > from - 4 && at > 0 && namedBy(knownAt(words, at)) !== from - at) at--;
  if (namedBy(knownAt(words, at)) !== from - at) return -1;
  const to = wordAt(words, at - 1)?.lower === 'the' ? at - 2 : at - 1;
  return SENT.has(wordAt(words, to)) && titleHeads.has(wordAt(words, to - 1)) ? to : -1;
}

const SENT = wordSet('for to in');

/** Of `minister and party leader`, which one person may be, the first. */
function startOfBoth(words: readonly Word[], at: number): number {
  const other = at - 2;
  if (wordAt(words, at - 1)?.lower !== 'and' || !titleHeads.has(wordAt(words, other))) return at;
  const start = words[other]?.shape === 'lower' ? startOfNouns(words, other + 1) : startOfCapitals(words, other);
  return determiners.has(wordAt(words, start - 1)) ? at : start;
}

/** Of `Salt Party of Orrin leader` and `Salt Mayor's Office aide`, whose capitals `of` or `'s` parts, the first. */
export function startOfBody(words: readonly Word[], at: number): number {
  const owned = isCapital(words[at]) && possessives.has(wordAt(words, at - 1)) && isCapital(words[at - 2]);
  if (owned) return startOfCapitals(words, at - 2);
  const opener = words[at - 2];
  if (wordAt(words, at - 1)?.lower !== 'of' || !isCapital(words[at]) || !organisationOpeners.has(opener)) return at;
  return isCapital(opener) ? startOfCapitals(words, at - 2) : at;
}
