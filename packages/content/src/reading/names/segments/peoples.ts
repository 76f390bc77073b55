import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { type Known, knownAt } from '../gazetteer/known.ts';
import {
  companySuffixes,
  documentHeads,
  given,
  heads,
  organisationHeads,
  placeOpeners,
  stateOrgans,
} from '../lexicon/index.ts';
import { titleRun } from './titles.ts';

/** The word after an adjective of nationality that is no part of the name, and the hyphen behind it; `at` where none is. */
export function endOfPeople(words: readonly Word[], at: number, to: number): number {
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
  given.has(words[at]) &&
  at + 1 < to &&
  // `Franco-Norwegian ties`
  !knownAt(words, words[at + 1]?.text === '-' ? at + 2 : at + 1).people &&
  titleRun(words, at + 1, to) === at + 1;

/** True where an adjective of nationality is a part of the name: American Airlines, French Open. */
function keepsPeople(words: readonly Word[], known: Known, after: number, to: number): boolean {
  if (known.organisation > 0 || known.placeLength > known.people) return true;
  if (after >= to) return false;
  // `the Democratic Renewal party`
  if (PARTIES.has(words[after - 1]) && words[to]?.lower === 'party') return true;
  const end = beforeFlight(words, beforeTitle(words, after, to));
  // `American Ann Banks`
  if (end === after || (end - after === 2 && given.has(words[after]) && SURNAMES.has(words[end - 1]))) return false;
  if (isCompany(words, after, end)) return true;
  let head = words[end - 1];
  for (let i = end - 1; i >= after; i--) {
    if (i > after && (words[i]?.lower === 'of' || words[i]?.lower === 'for')) head = words[i - 1];
  }
  // `the American League West`
  if (words[after]?.lower === 'league' && end - after === 2) return true;
  // `the Norwegian National Guard`
  if (words[after]?.lower === 'national' && end - after > 1 && heads.has(head)) return true;
  // `Republican Senate leaders`
  if (CHAMBERS.has(words[after]) && PARTIES.has(words[after - 1])) return false;
  const next = knownAt(words, after);
  if (next.organisation > 0 && (known.nation || !stateOrgans.has(head))) return false;
  if (known.nation && stateOrgans.has(head) && next.people === 0) return false;
  return heads.has(head) || documentHeads.has(head);
}

/** What lawmakers sit in, and by party. */
export const CHAMBERS = wordSet('house representatives senate');
const PARTIES = wordSet('democratic republican');

/** What ends the names of bodies, places and events, and is a surname as often. */
const SURNAMES = wordSet('banks hall hill masters parks wells');

/** Of `Norwegian Airlines Flight 302`, the airline; of `Norwegian Open Results`, the tournament. */
const beforeFlight = (words: readonly Word[], end: number): number =>
  words[end - 1]?.lower === 'results' || (words[end - 1]?.lower === 'flight' && words[end]?.kind === 'number')
    ? end - 1
    : end;

/** `Norwegian Bank Corp.`: what no company is called by itself. */
function isCompany(words: readonly Word[], after: number, end: number): boolean {
  const last = words[end - 1]?.text === '.' ? end - 2 : end - 1;
  return companySuffixes.has(words[last]) && last - after < 3 && organisationHeads.has(words[after]);
}

/** Where the first title starts, or the end. */
function beforeTitle(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && titleRun(words, at, to) === at) at++;
  return at;
}
