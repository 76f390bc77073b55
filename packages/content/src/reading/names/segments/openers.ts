import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { ordinalAt } from '../../dates/ordinals.ts';
import { BODY_JOINS } from '../chains/small-words.ts';
import { before, NOUN } from '../context/signs.ts';
import { knownAt, namedBy } from '../gazetteer/known.ts';
import { isGivenOfTwo } from '../lexicon/family-first.ts';
import {
  commonWords,
  documentHeads,
  familyFirst,
  fields,
  functionWords,
  given,
  heads,
  organisationOpeners,
  speech,
  titleWords,
} from '../lexicon/index.ts';
import { areCallings, isAgent, isPlainCalling } from '../roles/callings.ts';
import { titleRun } from './titles.ts';

/** Where the name starts when a sentence opens on words that are no names. */
export function afterOpeners(words: readonly Word[], from: number, to: number): number {
  let at = from;
  // `Oh Mi-ok`; `Long Xiaomei, 31,`
  const ofTwo = familyFirst.has(words[from]) && words[from + 2]?.text === '-' && isGivenOfTwo(words, from + 2);
  const aged = words[from]?.lower === 'long' && words[from + 3]?.kind === 'number' && words[from + 4]?.text === ',';
  if (ofTwo || aged) return from;
  // `Ten-year Tarn bonds`
  if (
    words[at + 1]?.text === '-' &&
    words[at + 2]?.shape === 'lower' &&
    words[at]?.shape === 'capital' &&
    functionWords.has(words[at])
  )
    at += 3;
  while (at < to && isOpener(words, from, at, to)) at++;
  return at;
}

/** WHO and US, which are small words but for their capitals. */
export const isByCapitals = (word: Word | undefined): boolean => word?.text === 'WHO' || word?.text === 'US';

function isOpener(words: readonly Word[], from: number, at: number, to: number): boolean {
  const word = words[at];
  if (
    isByCapitals(word) ||
    // `But Will Orrin`, where no question opens
    (word?.text === 'Will' && at > from) ||
    (words[at + 1]?.text === 'Circuit' && ordinalAt(words, at)) ||
    (word?.text === 'Times' && words[at + 1]?.lower === 'of')
  )
    return false;
  // `Major U.S. firms`, `Former U.S. President`; not of `Assistant U.S. Attorney`
  if (words[at + 1]?.text === 'U.S.' && titleWords.has(word)) return word?.lower !== 'assistant';
  // `Predicted Ann Orrin`
  const small = functionWords.has(word) || speech.has(word) || isKind(words, at, to);
  const common = commonWords.has(word) && !(quarters.has(word) && at + 1 < to);
  if (
    !small &&
    !isAdverb(words, at, to) &&
    !isCallingOf(words, at, to) &&
    !isOfNation(words, at, to) &&
    !(common && !headsName(words, at, to))
  )
    return false;
  // `Statistics Norway`, `Natural Resources Wales`
  if (
    PUBLIC.has(word) &&
    (knownAt(words, to - 1).placeLength === 1 || knownAt(words, at + 1).placeLength === to - at - 1)
  )
    return false;
  const known = knownAt(words, at);
  const named = namedBy(known);
  if (
    named > 1 ||
    known.people > 1 ||
    (named === 1 && !small && (!common || at > from)) ||
    titleRun(words, at, to) > at
  )
    return false;
  const next = at + 1 < to ? words[at + 1] : undefined;
  return (
    next?.text !== '-' &&
    next?.text !== '&' &&
    !possessives.has(next) &&
    !(next?.text === '.' && word?.lower.length === 1)
  );
}

/** `Rivals Orrin Plc`, `Chipmaker Orrin`, and `Bank Barclays`: what a body is, before it; of most words, a known one. */
const isKind = (words: readonly Word[], at: number, to: number): boolean =>
  KINDS.test(words[at]?.lower ?? '') ||
  (at + 1 < to && before.get(words[at]) === NOUN && knownAt(words, at + 1).organisation === to - at - 1);

const KINDS = /^(?:rivals?|peers?|retailer|insurer|lender|developer|startup|.{3,}[nprsto]maker)$/;

/** `South Orrin agreed`: with a name behind it, a quarter belongs to it. */
const quarters = wordSet('north south east west');

/** `Meteorologist Ann Orrin`: a calling before a given name; `Farmer Bilal Orrin`, before any. */
const isCallingOf = (words: readonly Word[], at: number, to: number): boolean =>
  words[at]?.shape === 'capital' &&
  words[at + 1]?.shape === 'capital' &&
  words[at + 2]?.shape === 'capital' &&
  words[at + 2]?.spaced === true &&
  (isPlainCalling(words[at]) ||
    (given.has(words[at + 1]) && !given.has(words[at]) && (isAgent(words, at) || areCallings(words[at])))) &&
  words[to - 1]?.kind === 'word' &&
  !headsName(words, at, to);

/** `Unseeded Norwegian Ann Orrin`: what tells of one of a people before a given name. */
const isOfNation = (words: readonly Word[], at: number, to: number): boolean =>
  /e[dn]$/.test(words[at]?.lower ?? '') &&
  knownAt(words, at + 1).nation !== null &&
  knownAt(words, at + 1).people === 1 &&
  to - at > 3 &&
  !headsName(words, at, to);

/** True for an adverb or a participle that opens a sentence: Clearly, Echoing. */
function isAdverb(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (word?.shape !== 'capital' || word.lower.length < 6 || given.has(word)) return false;
  // `Housing Bill`
  if (fields.has(word) && documentHeads.has(words[at + 1])) return false;
  return word.lower.endsWith('ly') || (word.lower.endsWith('ing') && at + 1 < to && !headsName(words, at, to));
}

/** What public bodies open on, before the land that they are of. */
const PUBLIC = wordSet('natural public statistics');

/** True where the words after the first, up to a title, end like an organisation, a place or an event, so that the first belongs to it. */
function headsName(words: readonly Word[], from: number, to: number): boolean {
  let end = from + 1;
  while (end < to && titleRun(words, end, to) === end) end++;
  if (end - from > 1 && heads.has(words[end - 1])) return true;
  // `International Committee of the Salt Cross`
  for (let at = from + 1; at < end - 1; at++)
    if (organisationOpeners.has(words[at]) && BODY_JOINS.has(words[at + 1])) return true;
  return false;
}
