import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { isCapital } from '../chains/capitals.ts';
import { inOffice } from '../chains/small-words.ts';
import { knownAt, namedBy } from '../gazetteer/known.ts';
import {
  familyFirst,
  given,
  heads,
  notOrganisations,
  organisationOpeners,
  organisationPrefixes,
  particles,
  prepositions,
  sides,
} from '../lexicon/index.ts';
import { isSeveral } from '../lexicon/several.ts';
import { SHIPS } from '../own-words/index.ts';
import { isAbstract } from '../own-words/things.ts';
import { isHolder } from './holders.ts';
import { isHonour } from './honours.ts';
import { isField } from './offices.ts';
import { CHAMBERS, endOfPeople } from './peoples.ts';
import { titleRun } from './titles.ts';

/** The end of a name without what only stands behind it: a title that nothing follows, what a minister is for, the letters of a flight. */
export const trimmed = (words: readonly Word[], at: number, end: number, to: number): number =>
  beforeCode(words, at, Math.min(trimmedEnd(words, at, end), beforeField(words, at, end, to)));

/** True for what ends there and is no name: the letters of a type, the field of an office. */
export const isNone = (words: readonly Word[], at: number, to: number): boolean =>
  isCode(words, at, to) || isOffice(words, at, to);

/** A name ends where a title with another name behind it begins. */
export function endOfSegment(words: readonly Word[], from: number, to: number): number {
  // `Metropolitan Police Commissioner`: a title starts within no known name
  for (let at = from + Math.max(1, namedBy(knownAt(words, from))); at < to; at++) {
    const run = titleRun(words, at, to);
    if (run > at && run < to) return inOffice(words, from, at) ? holderIn(words, at, run) : at;
    if (isBearer(words, from, at, to) || isHolder(words, from, at, to) || isBetween(words, from, at, to)) return at;
    if (
      isOfParty(words, from, at, to) ||
      (words[at]?.text === 'White' && words[at + 1]?.text === 'House' && words[from]?.lower !== 'the')
    )
      return at;
  }
  return to;
}

/** `Norway Democrats`, `Senate Republicans`, `U.S. Democratic Senator`, `Ohio U.S. Senate`: a land or a party behind a place or a chamber, where it is no part of what follows. */
function isOfParty(words: readonly Word[], from: number, at: number, to: number): boolean {
  if (!CHAMBERS.has(words[at - 1]) && knownAt(words, from).placeLength !== at - from) return false;
  const end = words[at]?.text === 'U.S.' ? to : endOfPeople(words, at, to);
  return end > at && (end === to || CHAMBERS.has(words[end]) || titleRun(words, end, to) > end);
}

/** Of `Committee on Salt Education Chairman`, where the holder's title starts behind what the body is for. */
function holderIn(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && isField(words[at])) at++;
  return at;
}

/** `Norway-Peru ties`, `Norway-Peruvian ties`: two places, where nothing follows that they may belong to. */
function isBetween(words: readonly Word[], from: number, at: number, to: number): boolean {
  const { people, placeLength } = knownAt(words, at + 1);
  const right = at + 1 + Math.max(people, placeLength);
  return words[at]?.text === '-' && from + knownAt(words, from).placeLength === at && right === to;
}

/** `Security Council Ann Orrin`, `NASA Ann Orrin`, `Larks All-Stars Ann Orrin`, `QB Ann Orrin`: somebody's full name behind a body's, or behind what he plays. */
const isBearer = (words: readonly Word[], from: number, at: number, to: number): boolean =>
  to - at > 1 &&
  (given.has(words[at])
    ? isKnown(words, from, at) ||
      isHeld(words[at - 1]) ||
      (at - from > 1 ? sides.has(words[at - 1]) : isInitials(words, from) || isNoBody(words[from]))
    : (words[at - 1]?.lower === 'stars' && words[at - 2]?.text === '-') ||
      ((isKnown(words, from, at) || isInitials(words, from)) && isPosted(words, from)) ||
      (to - at === 2 && familyFirst.has(words[at]) && isHeld(words[at - 1]))) &&
  !knownAt(words, at).place &&
  (isCapital(words[at + 1]) || particles.has(words[at + 1])) &&
  !heads.has(words[to - 1]);

/** `Salt Committee Li Orrin`, `Minister for Defence and Sport Ann Orrin`: what somebody speaks for, behind which a name stands; not of `Radio Ann Orrin`. */
const isHeld = (word: Word | undefined): boolean =>
  isCapital(word) &&
  ((organisationOpeners.has(word) && !organisationPrefixes.has(word)) || isField(word) || SPOKEN_FOR.has(word));

/** Of `ambassador to the UN Ann Orrin` and `envoy in Vessa Ann Orrin`, the body, and the place behind a preposition. */
function isKnown(words: readonly Word[], from: number, at: number): boolean {
  const known = knownAt(words, from);
  return (
    namedBy(known) === at - from && (known.organisation === at - from || prepositions.has(wordAt(words, from - 1)))
  );
}

/** `ambassador to Norway Vela Orrin`, `envoy to the UN Vela Orrin`: where somebody is posted, by whatever name. */
const isPosted = (words: readonly Word[], from: number): boolean =>
  POSTED.has(wordAt(words, wordAt(words, from - 1)?.lower === 'the' ? from - 3 : from - 2));

const POSTED = wordSet('ambassador envoy representative');
/** What somebody speaks for or holds: `Speaker of the House of Representatives Ann Orrin`. */
const SPOKEN_FOR = wordSet('administration arts exchequer government personnel representatives staff welfare');

/** `QB`, `G`: what a player plays, and other capitals that name no body. */
const isNoBody = (word: Word | undefined): boolean =>
  notOrganisations.has(word) && (word?.shape === 'upper' || word?.text.length === 1);

/** True for capitals that a body goes by: NASA Ann Orrin, the UN Ann Orrin, and not J.J. Orrin. */
function isInitials(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const long = word !== undefined && (word.text.length > 2 || wordAt(words, at - 1)?.lower === 'the');
  return long && word.shape === 'upper' && !word.text.includes('.') && !given.has(word) && !SHIPS.has(word);
}

/** The end without a title that nothing follows (`Fed Chairman`), unless it is a person's last name. */
function trimmedEnd(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    // `Council of Ministers`
    if (titleRun(words, at, to) !== to || words[at - 1]?.shape === 'lower') continue;
    if (to - at > 1 || from + namedBy(knownAt(words, from)) === at) return at;
    const { shape, text } = words[from] ?? {};
    if (given.has(words[from]) || text?.includes('.', 1)) return to;
    return shape === 'upper' || HOLDERS.has(words[at]) ? at : to;
  }
  return to;
}

/** The end without the letters of a flight or a type, Orrin Airlines Flight VX370, and without a small word that a title was cut from. */
function beforeCode(words: readonly Word[], at: number, to: number): number {
  let end = to;
  if (end - at > 1 && words[end]?.kind === 'number' && !words[end]?.spaced) end--;
  if (words[end - 1]?.text === '-') end -= end - at > 2 ? 2 : 1;
  while (end - at > 1 && (CUT.has(words[end - 1]) || isSeveral(words[end - 1])) && !isHung(words, end - 1)) end--;
  // `Ann Orrin KC`
  while (end - at > 2 && isHonour(words[end - 1])) end--;
  return end;
}

/** True for the last syllable of Kim Jong-on. */
const isHung = (words: readonly Word[], at: number): boolean => words[at - 1]?.text === '-' && !words[at]?.spaced;

const CUT = wordSet('and flight for of on photo results the cpi ebit eps gdp ipo+ lng nand pmi');

/** True for the letters of a flight or a type: MQ-9, VX370. */
const isCode = (words: readonly Word[], at: number, to: number): boolean =>
  to - at === 1 &&
  words[to]?.text === '-' &&
  words[to + 1]?.kind === 'number' &&
  words[at]?.shape === 'upper' &&
  !words[to]?.spaced;

/** The end without what a minister or an officer is for, by whatever name: Norway Salt Minister, Flood Commissioner. */
function beforeField(words: readonly Word[], from: number, end: number, to: number): number {
  if (end === to || !FIELDED.has(words[end])) return end;
  const at = from + namedBy(knownAt(words, from));
  return given.has(words[at]) || heads.has(words[end - 1]) || words[end - 1]?.shape === 'upper' ? end : at;
}

/** True for Commerce, of Commerce Secretary, and of `Minister for Commerce Ann Orrin`. */
const isOffice = (words: readonly Word[], at: number, to: number): boolean =>
  to - at < 3 &&
  isCapital(words[to]) &&
  ((to - at === 1 && isField(words[at]) && HOLDERS.has(words[to])) ||
    (OFFICES.has(wordAt(words, at - 1)) &&
      ((isAbstract(words[to - 1]) && !heads.has(words[to - 1])) ||
        ((isField(words[to - 1]) || SPOKEN_FOR.has(words[to - 1])) &&
          (given.has(words[to]) || familyFirst.has(words[to]))))));

const OFFICES = wordSet('and for general of the');

/** Whose title alone is nobody's name: Fed Chairman. */
const HOLDERS = wordSet(
  'ambassador ceo chairman chairwoman commissioner director governor judge minister mp president secretary spokesman spokeswoman',
);
/** Whose field stands before the title, by whatever name: Salt Minister. */
const FIELDED = wordSet('commissioner minister officer ombudsman');
