import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isCapital } from '../chains/capitals.ts';
import { BODY_JOINS } from '../chains/small-words.ts';
import { knownAt, namedBy } from '../gazetteer/known.ts';
import { fields, given, ministers, organisationHeads, organisationOpeners } from '../lexicon/index.ts';

/** No office takes more words. */
const LONGEST = 12;

const CLOSINGS = wordSet('affairs policy relations issues cooperation rights development africa asia europe america');
const PREPOSITIONS = wordSet('of for to');

/** True for what closes the field of an office: Rural Affairs, public relations, Eastern and Southern Africa. */
export const isClosing = (word: Word | undefined): boolean => CLOSINGS.has(word);

/** True for what an office is for: Trade, Rural Affairs. */
export const isField = (word: Word | undefined): boolean => fields.has(word) && isCapital(word);

/** The word after `Land, Infrastructure and Transport Minister`; `from` where no such office starts here. */
export function endOfMinister(words: readonly Word[], from: number): number {
  const end = endOfFields(words, from);
  return end > from && ministers.has(words[end]) && isCapital(words[end]) ? end + 1 : from;
}

/** The word after `Trade, Industry and Energy Ministry`, `the Salt, Tide and Kelp Agency`; `from` where no such body starts here. */
export function endOfMinistry(words: readonly Word[], from: number): number {
  const end = words[from + 1]?.text === ',' ? endOfThings(words, from) : endOfFields(words, from);
  return end > from + 1 && MINISTRIES.has(words[end]) && isCapital(words[end]) ? end + 1 : from;
}

const MINISTRIES = wordSet('ministry department committee commission agency');

/** The word after `Trade, Industry and Energy`: fields of work, and what joins them; `from` where none starts here. */
export function endOfFields(words: readonly Word[], from: number): number {
  let end = from;
  for (let at = from; at - from < LONGEST; ) {
    if ((isField(words[at]) || isTreasury(words, at)) && (at === from || !ministers.has(words[at]))) end = ++at;
    else if (end === at && words[at]?.text === ',' && at > from) at += words[at + 1]?.lower === 'and' ? 2 : 1;
    else if (end === at && words[at]?.lower === 'and' && at > from) at++;
    else break;
  }
  return end;
}

/** `Treasury and Finance Minister`; by itself it is a body, whose secretary is meant. */
const isTreasury = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Treasury' && words[at + 1]?.lower === 'and';

/** The same of things that are no known field of work, where an article tells that they are one body's: `the Salt, Tide and Kelp`. */
function endOfThings(words: readonly Word[], from: number): number {
  const fields = endOfFields(words, from);
  if (words[from - 1]?.lower !== 'the') return fields;
  for (let at = from; at - from < LONGEST; at += 2) {
    if (!isThing(words, at)) return fields;
    if (words[at + 1]?.lower === 'and') return at > from && isThing(words, at + 2) ? at + 3 : fields;
    if (words[at + 1]?.text !== ',') return fields;
  }
  return fields;
}

/** True for a capital that names nobody and no place by itself: what `and` may join to a ministry. */
export const isThing = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'capital' &&
  !given.has(words[at]) &&
  namedBy(knownAt(words, at)) === 0 &&
  // `Ministry of Trade and Norwegian firms`
  (knownAt(words, at).people === 0 || isCapital(words[at + 1]));

/** True for the comma between two things that one body is for: of `the Ministry of Trade, Industry and Energy`. */
export function partsFields(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text !== ',' || !isCapital(words[comma + 1])) return false;
  let from = comma;
  while (from > comma - LONGEST && (isCapital(words[from - 1]) || words[from - 1]?.text === ',')) from--;
  const body =
    BODY_JOINS.has(words[from - 1]) && isCapital(words[from - 2]) && organisationOpeners.has(words[from - 2]);
  return (body ? endOfFields(words, from) : endOfMinistry(words, from)) > comma + 1;
}

/** The word after `of State for Rural Affairs`, `for Development of the North`, `to Norway`, which stand behind an office; `at` where nothing does. */
export function endOfBrief(words: readonly Word[], at: number): number {
  const end = endOfPhrase(words, at);
  return words[end]?.lower === 'for' || CLOSINGS.has(words[end - 1]) ? endOfPhrase(words, end) : end;
}

function endOfPhrase(words: readonly Word[], at: number): number {
  if (!PREPOSITIONS.has(words[at])) return at;
  let next = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  let end = at;
  while (next - at < LONGEST && isCapital(words[next])) {
    const named = endOfKnown(words, next);
    if (given.has(words[next]) && named === next) break;
    const past = named > next ? named : pastClosing(words, next);
    if (organisationHeads.has(words[past]) && isCapital(words[past])) break;
    if (past === next) return isGivenOrInitials(words[next + 1]) && isCapital(words[next + 2]) ? next + 1 : end;
    end = past;
    next = words[end]?.lower === 'and' || words[end]?.text === ',' ? end + 1 : end;
  }
  return end;
}

const isGivenOrInitials = (word: Word | undefined): boolean =>
  given.has(word) || (word?.shape === 'upper' && word.text.includes('.'));

function endOfKnown(words: readonly Word[], at: number): number {
  const fields = endOfFields(words, at);
  const { placeLength, people, organisation } = knownAt(words, at);
  return Math.max(fields, at + Math.max(placeLength, people, organisation));
}

/** The word after the next one that closes what an office is for: `East Asian and Pacific Affairs`. */
function pastClosing(words: readonly Word[], from: number): number {
  for (let at = from; at < from + 5; at++) {
    if (CLOSINGS.has(words[at])) return at + 1;
    if (!isCapital(words[at]) && words[at]?.lower !== 'and') break;
  }
  return from;
}
