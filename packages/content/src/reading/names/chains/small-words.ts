import { isHyphen } from '../../../text/words/hyphens.ts';
import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { knownAt, namedBy } from '../gazetteer/known.ts';
import {
  documentHeads,
  functionWords,
  given,
  heads,
  ministers,
  organisationHeads,
  organisationOpeners,
  particles,
  titleHeads,
  titleModifiers,
} from '../lexicon/index.ts';
import { isAbstract } from '../own-words/things.ts';
import { endOfBrief, endOfMinister, isField, isThing } from '../segments/offices.ts';
import { CHAMBERS } from '../segments/peoples.ts';
import { behindBracket } from '../segments/titles.ts';
import { isCapital, isNameable } from './capitals.ts';
import { endOfPartners } from './partners.ts';

/**
 * Where a name goes on after a small word: `of`, `for`, `and` and their like hold an organisation's name together,
 * particles a person's. `at` itself where it does not.
 */
export function afterSmallWord(words: readonly Word[], from: number, at: number): number {
  const word = words[at];
  const brief = titleHeads.has(words[at - 1]) ? behindBracket(words, endOfBrief(words, at)) : at;
  if (brief > at && isNameable(words, brief) && words[brief]?.spaced) return brief + 1;
  // `High Commissioner for Human Rights`, by itself
  if (brief > at && word?.lower === 'for' && isField(words[at + 1])) return brief;
  // `Generale des Eaux`
  if (DES.has(word)) return isCapital(words[at + 1]) ? at + 2 : at;
  if (JOINING.has(word)) return afterPreposition(words, from, at);
  if (word?.lower === 'and') {
    const next = words[at + 1];
    if (isWithinKnown(words, from, at)) return at + 2;
    const firm = endOfPartners(words, from, at);
    if (firm > at) return firm;
    const office = endOfMinister(words, at - 1);
    if (office >= at) return office;
    if (!isThing(words, at + 1) || !next?.spaced) return at;
    return inOffice(words, from, at) || isBodyOfTwo(words, from, at) || isOfFields(words, at) ? at + 2 : at;
  }
  if (word?.lower === 'do' && functionWords.has(words[at - 1])) return at;
  return particles.has(word) ? afterParticle(words, at) : at;
}

/** True within a body that is known by such a name: `Federation of Red Cross and Red Crescent Societies`. */
function isWithinKnown(words: readonly Word[], from: number, and: number): boolean {
  for (let at = Math.max(from, and - 4); at < and; at++) if (namedBy(knownAt(words, at)) > and - at) return true;
  return false;
}

/** `the Salt and Tide Commission`: one body, for two things that name nobody else. */
function isBodyOfTwo(words: readonly Word[], from: number, and: number): boolean {
  let the = words[from]?.lower === 'the' ? from + 1 : from;
  const owned = possessives.has(words[the - 1]);
  if (words[the - 1]?.lower !== 'the' && !owned) return false;
  // `the Norwegian Salt and Tide Commission`
  the += knownAt(words, the).people;
  if (and - the > 2 || (heads.has(words[and - 1]) && words[and - 1]?.lower !== 'securities')) return false;
  if (!isThing(words, the) || !isThing(words, and - 1)) return false;
  let end = and + 1;
  while (end < and + 5 && isCapital(words[end]) && words[end]?.spaced) end++;
  return (
    end > and + 2 &&
    // `Norway's Orrin and Vessa Bank` may be two
    (!owned || PUBLIC.has(words[end - 1])) &&
    (organisationHeads.has(words[end - 1]) || documentHeads.has(words[end - 1])) &&
    !words[end - 1]?.lower.endsWith('s')
  );
}

/** `Orrin Space Science and Technology Corporation`, `University of Finance and Economics`: a body by its name, for two fields of work. */
function isOfFields(words: readonly Word[], and: number): boolean {
  let head = and + 1;
  while (head < and + 4 && isTopic(words, head)) head++;
  return (
    isTopic(words, and - 1) &&
    head > and + 1 &&
    (words[and - 3]?.lower === 'university' ||
      (isCapital(words[head]) && organisationHeads.has(words[head]) && words[head]?.lower.endsWith('s') === false))
  );
}

/** What bodies are for, by what is known of it or by its ending. */
const isTopic = (words: readonly Word[], at: number): boolean =>
  (isField(words[at]) || isAbstract(words[at])) && isThing(words, at);

export const DES = wordSet('des und');
const FOR = wordSet('for on');
const JOINING = wordSet('of for on at');

function afterPreposition(words: readonly Word[], from: number, at: number): number {
  const last = words[at - 1];
  const next = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (!last || !isNameable(words, next)) return at;
  const small = words[at]?.lower;
  const goesOn =
    small === 'of'
      ? opensWithOf(last, words[next], words[at - 2]) || inDocument(words, from, at) || opensDocument(words, next)
      : small === 'at'
        ? words[from]?.lower === 'university' && at - from >= 3 && last.lower !== 'university'
        : (organisationOpeners.has(last) && !CHAMBERS.has(last) && at - from <= 6) ||
          documentHeads.has(last) ||
          PRIZES.has(last);
  return goesOn ? next + 1 : at;
}

function afterParticle(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (isHyphen(next)) return isCapital(words[at + 2]) ? at + 3 : at;
  if (isCapital(next) || isElided(next)) return at + 2;
  return particles.has(next) && isCapital(words[at + 2]) ? at + 3 : at;
}

/** `'Emilio` behind `d`. */
const isElided = (word: Word | undefined): boolean => word?.shape === 'mixed' && !word.spaced && word.text.length > 2;

const PRIZES = wordSet('prize award medal');
const OF_HEADS = wordSet(
  'law treaty convention protocol charter order gulf bay isle+ republic kingdom state+ city cape strait+ horn port tower duke duchess prince princess earl emirates statue hall court bureau cup declaration bill arm book day feast cross ring sea lake',
);

/** Not of `Ann Cross of Orrin`. */
const opensWithOf = (last: Word, next: Word | undefined, before: Word | undefined): boolean =>
  organisationOpeners.has(last) ||
  (OF_HEADS.has(last) && !given.has(before)) ||
  last.text === 'Times' ||
  (ministers.has(last) && (next?.lower === 'state' || titleModifiers.has(next)));

/** True where the words end like a law's: Information Act. */
function opensDocument(words: readonly Word[], from: number): boolean {
  let end = from;
  while (end < from + 5 && isCapital(words[end]) && words[end]?.spaced) end++;
  return end > from + 1 && documentHeads.has(words[end - 1]);
}

/** True within `Convention on the Rights`, which may go on. */
function inDocument(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (FOR.has(words[i + 1]) && (documentHeads.has(words[i]) || organisationOpeners.has(words[i]))) return true;
  return false;
}

/** True within `Ministry of Trade`, `Department of Health`: what follows `and` may belong to it. */
export function inOffice(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (BODIES.has(words[i]) && BODY_JOINS.has(words[i + 1])) return to - i <= 6;
  return false;
}

/** What a body is by its first or its last word, and goes by alone. */
export const offices =
  'ministry department committee commission board bureau office institute center centre association organization organisation agency administration chamber+';
const BODIES = wordSet(offices);
/** What ends the names of public bodies, and of no firm. */
const PUBLIC = wordSet(`${offices} authority service council`);
export const BODY_JOINS = wordSet('of for on');
