import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import type { Place } from '../gazetteer/places.ts';
import { documentHeads, eventHeads, organisationHeads, placeHeads } from '../lexicon/index.ts';
import * as verdict from './verdicts.ts';

/** What the last word tells, beside a place at the start or what speaks for a person. */
export function headed(last: Word, place: Place | null, person: verdict.Verdict | null): verdict.Verdict | null {
  if (eventHeads.has(last)) return verdict.event;
  if (documentHeads.has(last)) return verdict.document;
  if (organisationHeads.has(last)) {
    if (place) return verdict.organisation;
    return person ?? (placeHeads.has(last) ? verdict.likeOrganisation : verdict.organisation);
  }
  // `Leeds City` may be a club, and `Harbin City` is the town
  if (place && CLUBS.has(last) && (last.lower !== 'city' || !place.country || place.country === 'GB'))
    return verdict.club;
  if (!placeHeads.has(last) || person) return null;
  return CLUBS.has(last) ? verdict.likeClub : verdict.placeHead;
}

const CLUBS = wordSet('city town county athletic park');
