import { type Word, wordAt } from '../../../text/words/index.ts';
import { apostrophes, possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { kin } from '../context/signs.ts';
import { isGeneration } from '../entities/surnames.ts';
import { knownAt, namedBy } from '../gazetteer/known.ts';
import { isGivenOfTwo, joinsSyllables, SYLLABLES } from '../lexicon/family-first.ts';
import {
  commonWords,
  companySuffixes,
  documentHeads,
  familyFirst,
  given,
  heads,
  joints,
  particles,
  styles,
  titleHeads,
  titleWords,
} from '../lexicon/index.ts';
import { closingMarks, openingMarks } from '../lexicon/quote-marks.ts';
import { addresses } from '../lexicon/titles.ts';
import { ENDINGS as COMPANY } from '../no-name.ts';
import { areCallings } from '../roles/callings.ts';
import { endOfFields, endOfMinister, endOfMinistry } from '../segments/offices.ts';
import { behindBracket, elected, endOfClass } from '../segments/titles.ts';
import { endsSeries, isCapital, isNameable } from './capitals.ts';
import { isJoined } from './lines.ts';
import { endOfPartners } from './partners.ts';
import { afterSmallWord, inOffice } from './small-words.ts';
import { isTale } from './works.ts';

/** No name has more words, and a megabyte of capitals is no name. */
const LONGEST = 16;

/** The word after the chain that starts here: as far as capitals, and what joins them, go on. */
export function endOfChain(text: string, words: readonly Word[], from: number): number {
  let at = Math.max(endOfKnown(words, from), endOfMinister(words, from));
  while (at < words.length && at - from < LONGEST) {
    const next = step(text, words, from, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** How far the chain goes on from `at`, the first word not in it yet; `at` itself where it ends. */
function step(text: string, words: readonly Word[], from: number, at: number): number {
  const last = words[at - 1];
  const word = words[at];
  if (!last || !word) return at;
  if (!word.spaced) return word.text === '&' ? afterAnd(words, at) : afterUnspaced(text, words, from, at);
  // most chains end at a small word
  if (word.shape === 'lower')
    return joints.has(word) && isJoined(text, last, word) ? afterSmallWord(words, from, at) : at;
  if (word.text === '&') return afterAnd(words, at);
  if (openingMarks.has(word)) return afterNickname(words, at);
  if (word.text === '(') return afterBranch(words, at);
  if (word.kind === 'number') return titleHeads.has(last) ? endOfClass(words, at) : at;
  if (word.kind !== 'word' || !isJoined(text, last, word) || endsBody(words, from, at)) return at;
  return isNameable(words, at) ? endOfKnown(words, at) : at;
}

/** The end of what is known by several words, `Doctors Without Borders`; of one word, where nothing is. */
function endOfKnown(words: readonly Word[], at: number): number {
  const known = knownAt(words, at);
  return Math.max(at + 1, at + namedBy(known), at + known.thing, endOfMinistry(words, at));
}

/** `Orrin & Sons`. */
const afterAnd = (words: readonly Word[], at: number): number => (isCapital(words[at + 1]) ? at + 2 : at);

function afterUnspaced(text: string, words: readonly Word[], from: number, at: number): number {
  const last = words[at - 1];
  const word = words[at];
  if (!last || !word) return at;
  if (word.text === '.') return afterStop(text, words, at, last);
  if (word.text === '-') return afterHyphen(words, from, at);
  // `Dato' Orrin`, `Ca' Orrin University`
  if (((styles.has(last) || last.text === 'Ca') && apostrophes.has(word)) || isOwnedBody(words, at)) return at + 1;
  if (word.text === ',') {
    if (isGeneration(words[at + 1]) || endsCompany(words[at + 1])) return at + 2;
    return inOffice(words, from, at) ? afterFields(words, at) : endOfPartners(words, from, at);
  }
  if (word.kind !== 'word') return at;
  const inner = word.text.length > 2 && word.text.charAt(1) !== word.lower.charAt(1);
  // `B.A.T`
  if (isCapital(word) && last.text.endsWith('.')) return at + 1;
  if (inner && (last.text.length <= 2 || last.lower === 'mc')) return at + 1;
  if (word.shape === 'lower' && word.text.length > 1 && !ENDINGS.has(word)) return at + 1;
  return possessives.has(word) ? afterPossessive(words, from, at) : at;
}

/** `Ann "Gull" Orrin`, `Ann B. "Big Gull" Orrin`: a nickname of up to three words in quotation marks between two names. */
function afterNickname(words: readonly Word[], mark: number): number {
  const last = words[mark - 1]?.text === '.' ? words[mark - 2] : words[mark - 1];
  if (last?.shape !== 'capital' || (SINGLE.has(words[mark]) && !given.has(last))) return mark;
  let close = mark + 1;
  while (close < mark + 4 && isCapital(words[close])) close++;
  const next = words[close + 1];
  return close > mark + 1 && closingMarks.has(words[close]) && next?.shape === 'capital' && next.spaced
    ? close + 2
    : mark;
}

/** `Ministry of Trade, Industry and Energy`: what stands behind the comma is a list that `and` ends. */
function afterFields(words: readonly Word[], comma: number): number {
  const end = endOfFields(words, comma + 1);
  for (let i = comma + 2; i < end - 1; i++) if (words[i]?.lower === 'and') return end;
  return comma;
}

/** `Orrin Mining (Group) Co.`, `Salt Workers (Rights and Pay) Bill`: a part of a company's or a law's name in brackets; or of a title, `Gen. (Ret.) Orrin`. */
function afterBranch(words: readonly Word[], at: number): number {
  let close = at + 2;
  while (close < at + 8 && words[close]?.text !== ')') close++;
  const next = words[close + 1];
  if (words[close]?.text === ')' && isCapital(next) && (companySuffixes.has(next) || documentHeads.has(next)))
    return close + 2;
  const name = behindBracket(words, at);
  return name > at ? name + 1 : at;
}

/** `Orrin County Sheriff's Office`, `People's Bank of Orrin`: who has bodies that go by them. */
const OWNERS = wordSet(
  'sheriff attorney general governor mayor prosecutor coroner people women men children king queen',
);

/** True where what a body or an event ends on stands within the next few capitals. */
function headsSoon(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4 && isCapital(words[at]) && !given.has(words[at]); at++)
    if (heads.has(words[at]) || words[at]?.lower === 'republic') return true;
  return false;
}

/** `Salt Traders' Association`, `Peasants' Party`: what people of a calling have. */
const isOwnedBody = (words: readonly Word[], mark: number): boolean =>
  apostrophes.has(words[mark]) &&
  areCallings(words[mark - 1]) &&
  isCapital(words[mark + 1]) &&
  heads.has(words[mark + 1]);

/** `Orrin's Bay`: no town has one. */
const SHORES = wordSet('bay beach island');

/** `Saint Orrin's Square`. */
const SAINTS = wordSet('st saint');

/** In headlines these quote more than nicknames. */
const SINGLE = wordSet(`' ‘`);
const ENDINGS = wordSet(`'s 're 'll 've 'd 'm 't`);

const DOTTED = wordSet(`${addresses} st mt ft reps govs supt insp asst jr sr inc corp co ltd bros hon cos pfc spc`);
const DOMAINS = wordSet('com org net gov');

/** `Orrin.com`, `J. Orrin`, `St. Orrin`, `Orrin Inc.`, `, Fla.`: a full stop within a name, or one that ends an abbreviation. */
function afterStop(text: string, words: readonly Word[], at: number, last: Word): number {
  const next = words[at + 1];
  if (next && !next.spaced && DOMAINS.has(next)) return at + 2;
  // the D of `R&D` is none
  const initial = last.text.length === 1 && last.shape === 'capital' && (last.spaced || words[at - 2]?.text !== '&');
  if (!initial && !DOTTED.has(last)) return isShortPlace(words, at - 1) ? at + 1 : at;
  if (isGeneration(last)) return at + 1;
  if (!next) return at;
  if (initial && openingMarks.has(next)) return afterNickname(words, at + 1) > at + 1 ? at + 1 : at;
  if (initial && next.shape === 'lower' && next.spaced && words[at - 2]?.shape === 'capital') return at + 1;
  const joined = initial ? !next.spaced || isJoined(text, last, next) : next.spaced;
  if (joined && isNameable(words, at + 1) && !companySuffixes.has(last)) return at + 2;
  return companySuffixes.has(last) || behindBracket(words, at + 1) > at + 1 ? at + 1 : at;
}

/** True behind the full stop of `Orrin Corp. Sales rose`: a company's name goes on there with nothing but another such ending, or a title. */
export const endsBody = (words: readonly Word[], from: number, at: number): boolean =>
  words[at - 1]?.text === '.' &&
  at - from > 2 &&
  COMPANY.has(words[at - 2]) &&
  !GOES_ON.has(words[at]) &&
  !titleWords.has(words[at]);

const GOES_ON = wordSet('inc co ltd llc lp plc international');

/** `Co., Ltd.`, `Orrin Foods, Inc.`: behind a comma, only what nothing else is called by. */
const endsCompany = (word: Word | undefined): boolean => ENDS_COMPANY.has(word) && isCapital(word);

const ENDS_COMPANY = wordSet('inc ltd llc llp');

/** An abbreviated state after a comma: `, Fla.` */
const isShortPlace = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.text === ',' || words[at - 1]?.text === '-') &&
  words[at]?.shape !== 'lower' &&
  knownAt(words, at).place?.short === true;

/** Lower-case words that hang on a name by a hyphen and are no part of it. */
const HUNG = wordSet(
  'based born led backed made run held bound style like controlled occupied ruled dominated owned listed trained speaking brokered sponsored funded only wide type area and or to in',
);

function afterHyphen(words: readonly Word[], from: number, at: number): number {
  const next = words[at + 1];
  if (!next || next.spaced || next.kind !== 'word') return at;
  const alone = at - 1 === from;
  if ((alone && isSubject(words[from])) || (from === 0 && endsSeries(words, at))) return at;
  if (isCapital(next) || DISTRICTS.has(next) || (elected.has(next) && titleHeads.has(words[at - 1]))) return at + 2;
  const joined = particles.has(next) || WATERSIDE.has(next) || (alone && titleHeads.has(words[from]));
  if (joined && words[at + 2]?.text === '-' && isCapital(words[at + 3])) return at + 4;
  if (particles.has(words[at - 1]) && words[at - 1]?.lower !== 'e') return at + 2;
  const hangs = HUNG.has(next);
  // a given name of two syllables behind its family name
  if (!alone && next.text.length <= 6 && familyFirst.has(words[at - 2]) && (!hangs || SYLLABLES.has(next)))
    return at + 2;
  // `whose son Ji-hoon`
  if (alone && kin.has(wordAt(words, from - 1)) && isGivenOfTwo(words, at)) return at + 2;
  if (alone || next.text.length > 6 || hangs) return at;
  if (joinsSyllables(words, at)) return at + 2;
  return words[at + 2]?.text === '-' ? at + 2 : at;
}

/** What joins a town to its river by hyphens, and words of Persian and Urdu: Orrin-on-Tarn, Tehrik-e-Orrin. */
const WATERSIDE = wordSet('on upon under by e i');

/** What a district of Korea hangs on its name by a hyphen: Orrin-gu. */
const DISTRICTS = wordSet('gu dong do si gun eup myeon ri ro');

/** True for what stands before a hyphen and is no part of the name: a sport, a party and its state. */
const isSubject = (word: Word | undefined): boolean =>
  commonWords.has(word) || word?.text === 'R' || word?.text === 'D' || word?.text === 'I';

/** `Moody's Investors Service`, `McDonald's Corp.`: a possessive within a name. */
function afterPossessive(words: readonly Word[], from: number, at: number): number {
  const { placeLength } = knownAt(words, from);
  const next = words[at + 1];
  // `Orrin's said it would pay`
  if (at - from === 1 && next?.lower === 'said') return at + 1;
  if (OWNERS.has(words[at - 1]) && isCapital(words[at - 1]) && headsSoon(words, at + 1)) return at + 2;
  if (!isCapital(next) || placeLength > 0) return at;
  if (isTale(words, from) && at - from === 2) return at + 2;
  const own = companySuffixes.has(next) || SAINTS.has(words[from]) || (at - from === 1 && SHORES.has(next));
  return own ? at + 2 : at;
}
