import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import { isCapital } from './capitals.ts';
import type { Chain } from './chains.ts';
import { type Known, knownAt, namedBy } from './known.ts';
import {
  commonWords,
  documentHeads,
  functionWords,
  given,
  heads,
  organisationOpeners,
  placeOpeners,
  stateOrgans,
  titleWords,
} from './lexicon.ts';
import { isField } from './offices.ts';
import { afterOpeners, isBody } from './openers.ts';
import { titleRun } from './titles.ts';

/** One name within a chain, and the title before it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The first word of the title that stands before it, and the one after the title; null where none does. */
  readonly title: readonly [from: number, to: number] | null;
  /** True where nothing but its capital at the start of a sentence speaks for it. */
  readonly opens: boolean;
  /** True for a word that is a name only where the copy also has the full name: a title, a common word. */
  readonly weak: boolean;
  /** True for the title of a work. */
  readonly work: boolean;
}

/**
 * Cuts a chain into names: openers, adjectives of nationality and titles fall away, titles with their names kept in mind.
 *
 * @param take Is given each name, in order.
 */
export function eachSegment(words: readonly Word[], chain: Chain, take: (segment: Segment) => void): void {
  const { from, to, whole } = chain;
  if (whole) {
    take({ from, to, title: null, opens: false, weak: false, work: whole === 'work' });
    return;
  }
  if (isSeldomName(words, chain)) {
    // `The`, `He`, `In`: most sentences open on one
    if (!chain.opens || !functionWords.has(words[from]))
      take({ from, to, title: null, opens: false, weak: true, work: false });
    return;
  }
  let at = chain.opens ? afterOpeners(words, from, to) : from;
  let opens = chain.opens;
  /** Where the words before the name start that may be its title, and where the title ends. */
  let role = -1;
  let roleEnd = -1;
  while (at < to) {
    const people = endOfPeople(words, at, to);
    const run = people > at ? at : titleRun(words, at, to);
    if (people > at || run > at) {
      if (role < 0) role = at;
      if (run > at) roleEnd = run;
      at = Math.max(people, run);
    } else {
      const end = endOfSegment(words, at, to);
      const last = beforeCode(words, at, Math.min(trimmedEnd(words, at, end), beforeField(words, at, end, to)));
      const title = roleEnd > role ? ([role, roleEnd] as const) : null;
      if (last > at && !isCode(words, at, last) && !isOffice(words, at, last))
        take({ from: at, to: last, title, opens, weak: false, work: false });
      role = end < to && !title ? at : -1;
      roleEnd = -1;
      at = words[end]?.text === '-' ? end + 1 : end;
    }
    opens = false;
  }
}

/** A title with nothing behind it, or a common word. */
function isSeldomName(words: readonly Word[], { from, to }: Chain): boolean {
  const word = words[from];
  if (to - from > 1 || isBody(word) || !(commonWords.has(word) || functionWords.has(word) || titleWords.has(word)))
    return false;
  return namedBy(knownAt(words, from)) === 0;
}

/** The word after an adjective of nationality that is no part of the name, and the hyphen behind it; `at` where none is. */
function endOfPeople(words: readonly Word[], at: number, to: number): number {
  // `East European`
  const start =
    placeOpeners.has(words[at]) && knownAt(words, at + 1).people > 0 && !knownAt(words, at).place ? at + 1 : at;
  const known = knownAt(words, start);
  const after = start + known.people;
  // the Philippines only look like a people
  if (known.people === 0 || after > to || known.placeLength >= known.people) return at;
  if (isGiven(words, at, to) || keepsPeople(words, known, after, to)) return at;
  return after < to && words[after]?.text === '-' ? after + 1 : after;
}

/** True where the adjective is a given name before a family name: Christian Orrin. */
const isGiven = (words: readonly Word[], at: number, to: number): boolean =>
  given.has(words[at]) && at + 1 < to && !knownAt(words, at + 1).people && titleRun(words, at + 1, to) === at + 1;

/** True where an adjective of nationality is a part of the name: American Airlines, French Open. */
function keepsPeople(words: readonly Word[], known: Known, after: number, to: number): boolean {
  if (known.organisation > 0 || known.placeLength > known.people) return true;
  if (after >= to) return false;
  const end = beforeTitle(words, after, to);
  if (end === after) return false;
  let head = words[end - 1];
  for (let i = end - 1; i >= after; i--) {
    if (i > after && (words[i]?.lower === 'of' || words[i]?.lower === 'for')) head = words[i - 1];
  }
  const next = knownAt(words, after);
  if (next.organisation > 0 && (known.nation || !stateOrgans.has(head))) return false;
  if (known.nation && stateOrgans.has(head) && next.people === 0) return false;
  return heads.has(head) || documentHeads.has(head);
}

/** The end without the letters of a flight or a type, Orrin Airlines Flight VX370, and without a small word that a title was cut from. */
function beforeCode(words: readonly Word[], at: number, to: number): number {
  let end = to;
  if (end - at > 1 && words[end]?.kind === 'number' && !words[end]?.spaced) end--;
  if (end - at > 2 && words[end - 1]?.text === '-') end -= 2;
  while (end - at > 1 && CUT.has(words[end - 1])) end--;
  return end;
}

const CUT = wordSet('flight of the for and on');

/** True for the letters of a flight or a type: MQ-9, VX370. */
const isCode = (words: readonly Word[], at: number, to: number): boolean =>
  to - at === 1 &&
  words[to]?.text === '-' &&
  words[to + 1]?.kind === 'number' &&
  words[at]?.shape === 'upper' &&
  !words[to]?.spaced;

/** The end without what a minister or an officer is for, by whatever name: Norway Salt Minister, Flood Commissioner. */
function beforeField(words: readonly Word[], from: number, end: number, to: number): number {
  if (end === to || !OFFICERS.has(words[end])) return end;
  const at = from + namedBy(knownAt(words, from));
  return given.has(words[at]) || heads.has(words[end - 1]) || words[end - 1]?.shape === 'upper' ? end : at;
}

/** True for Commerce, of Commerce Secretary. */
const isOffice = (words: readonly Word[], at: number, to: number): boolean =>
  to - at === 1 && isField(words[at]) && isCapital(words[to]) && OFFICES.has(words[to]);

const OFFICES = wordSet(
  'secretary chairman chairwoman minister spokesman spokeswoman governor ambassador commissioner president ceo',
);
const OFFICERS = wordSet('minister commissioner officer ombudsman');

/** Where the first title starts, or the end. */
function beforeTitle(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && titleRun(words, at, to) === at) at++;
  return at;
}

/** A name ends where a title with another name behind it begins. */
function endOfSegment(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const run = titleRun(words, at, to);
    if (run > at && run < to) return at;
    if (isBearer(words, from, at, to) || isBetween(words, from, at, to)) return at;
    const { people } = knownAt(words, at);
    if (people > 0 && at + people === to && knownAt(words, from).placeLength === at - from) return at;
  }
  return to;
}

/** `Norway-Peru ties`: two places, where nothing follows that they may belong to. */
function isBetween(words: readonly Word[], from: number, at: number, to: number): boolean {
  if (words[at]?.text !== '-') return false;
  const [left, right] = [knownAt(words, from).placeLength, knownAt(words, at + 1).placeLength];
  return left > 0 && right > 0 && from + left === at && at + 1 + right === to;
}

/** `Security Council Ann Orrin`: somebody's full name behind a body's. */
const isBearer = (words: readonly Word[], from: number, at: number, to: number): boolean =>
  at - from > 1 &&
  to - at > 1 &&
  given.has(words[at]) &&
  organisationOpeners.has(words[at - 1]) &&
  isCapital(words[at + 1]) &&
  !heads.has(words[to - 1]);

/** The end without a title that nothing follows (`Fed Chairman`), unless it is a person's last name. */
function trimmedEnd(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    // `Council of Ministers`
    if (titleRun(words, at, to) !== to || words[at - 1]?.shape === 'lower') continue;
    if (to - at > 1 || from + namedBy(knownAt(words, from)) === at) return at;
    const { shape, text } = words[from] ?? {};
    if (given.has(words[from]) || text?.includes('.', 1)) return to;
    return shape === 'upper' || OFFICES.has(words[at]) ? at : to;
  }
  return to;
}
