import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { ordinalAt } from '../../dates/ordinals.ts';
import { DES } from '../chains/small-words.ts';
import { isTale } from '../chains/works.ts';
import { isNumeral } from '../entities/surnames.ts';
import { type Known, knownAt } from '../gazetteer/known.ts';
import type { Place } from '../gazetteer/places.ts';
import {
  calendar,
  companySuffixes,
  documentHeads,
  eventHeads,
  given,
  heads,
  organisationHeads,
  organisationOpeners,
  organisationPrefixes,
  placeHeads,
  placeOpeners,
  products,
  sides,
  vessels,
} from '../lexicon/index.ts';
import { guessed } from './guess.ts';
import { headed } from './heads.ts';
import { joinedName } from './joined.ts';
import { oneWord } from './one-word.ts';
import { likePerson } from './person.ts';
import * as verdict from './verdicts.ts';

/** The kind that a name's own words tell, or null where they tell nothing. The surest sign comes first. */
export function ownWords(words: readonly Word[], from: number, end: number, known: Known): verdict.Verdict | null {
  const to = withoutNumeral(words, from, end);
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  if (placeAt(words, from, to, known))
    return isFirm(words, from, to, known) ? verdict.knownWord : placeVerdict(first, to - from);
  if (known.organisation === to - from) return to - from > 1 ? verdict.knownOrganisation : verdict.knownWord;
  if (isIndex(words, from, to) || (products.has(first) && !heads.has(last))) return verdict.product;
  if (to - from === 1) return oneWord(first, words[to], words[from - 1]);
  // `Orrin's said`
  if (words[to]?.lower === 'said' && possessives.has(last)) return verdict.organisation;
  if (last.text === 'com' || last.text === 'org') return verdict.domain;
  if (
    (companySuffixes.has(last) && (last.spaced || last.shape !== 'lower')) ||
    (last.text === '.' && companySuffixes.has(words[to - 2]))
  )
    return verdict.company;
  if (isTale(words, from)) return verdict.work;
  if (SHIPS.has(first) && first.shape === 'upper') return verdict.vessel;
  // `Navy Ship Orrin`
  if (vessels.has(words[to - 2]) && !heads.has(last) && !given.has(first)) return verdict.vessel;
  if (isStorm(words, from, to)) return verdict.storm;
  // `8th Circuit`, `Eighth Circuit`
  if (last.text === 'Circuit' && (first.kind === 'number' || ordinalAt(words, from))) return verdict.organisation;
  if (to - from === 2 && last.text.length === 1 && last.spaced && !given.has(first)) return verdict.lettered;
  return joinedName(words, from, to) ?? severalWords(words, from, to, known);
}

/** `Amazon said`: the firm, where `the Amazon` and `Amazon basin` are the river. */
export const isFirm = (words: readonly Word[], from: number, to: number, known: Known): boolean =>
  known.organisation === to - from &&
  known.place?.type === 'other' &&
  !known.place.country &&
  words[from - 1]?.lower !== 'the' &&
  !placeHeads.has(words[to]);

/** `London FTSE 100`, `the DAX`, `S&P 500`: what tells how shares stand. */
const isIndex = (words: readonly Word[], from: number, to: number): boolean =>
  INDEXES.has(words[to - 1]) ||
  ((words[from]?.text === 'SP' || (words[from]?.text === 'S' && words[from + 1]?.text === '&')) &&
    (words[to]?.kind === 'number' || words[to]?.text === '/'));

const INDEXES = wordSet('ftse cac dax mdax tecdax kospi kosdaq');

/** The place that the name is as a whole. */
export function placeAt(
  words: readonly Word[],
  from: number,
  end: number,
  { place, placeLength }: Known,
): Place | null {
  // `Ra Mi-ok`
  if (!place || (place.short && words[from]?.shape === 'lower')) return null;
  const to = withoutNumeral(words, from, end);
  if (!place.short) return placeLength === to - from ? place : null;
  const stop = words[to - 1]?.text === '.' ? 1 : 0;
  const whole = placeLength === to - from || placeLength + stop === to - from;
  const dotted = words[from]?.text.includes('.');
  return whole && (dotted || SHORT_AFTER.has(words[from - 1])) ? place : null;
}

/** What may stand before `Fla.` or `CA`; `N.Y.` needs nothing. */
const SHORT_AFTER = wordSet(', - (');

function withoutNumeral(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (
    end - from > 2 &&
    (isNumeral(words[end - 1]) || (words[end - 2]?.text === 'War' && COUNTS.has(words[end - 1])))
  )
    end--;
  return end;
}

const COUNTS = wordSet('one two');

/** What navies and owners put before the name of a ship. */
export const SHIPS = wordSet('uss usns uscgc hms hmas hmcs hmnzs ins kri brp mv mt ss rms roks fv');

/** `Tropical Storm Orrin`: a storm, or an operation, by its name; what ends on a head is named after one. */
function isStorm(words: readonly Word[], from: number, to: number): boolean {
  const at = words[from]?.lower === 'tropical' ? from + 1 : from;
  return STORMS.has(words[at]) && to - at > 1 && !heads.has(words[to - 1]);
}

const STORMS = wordSet('storm hurricane+ typhoon cyclone depression operation');

function placeVerdict(first: Word, size: number): verdict.Verdict {
  if (size > 1) return verdict.knownPlace;
  return given.has(first) ? verdict.placeOrGivenName : verdict.placeWord;
}

function severalWords(words: readonly Word[], from: number, to: number, known: Known): verdict.Verdict | null {
  const last = words[to - 1];
  if (!last) return null;
  if (isSaintsPlace(words, from, to)) return verdict.placeOpener;
  // `Generale des Eaux`
  if (DES.has(words[to - 2]) && !given.has(words[from])) return verdict.likeOrganisation;
  const land = knownAt(words, to - 1).place?.type === 'country' && !given.has(words[from]);
  const dotted = words[to - 2]?.text === '.';
  // `S. Norway`, `S.Norway`, `NE Norway`
  if (land && (last.spaced || dotted) && QUARTERS.has(words[from]) && words[from + 1]?.shape !== 'lower')
    return verdict.placeOpener;
  // `Salinas de Norway`
  if (land && last.spaced && words[to - 2]?.shape === 'lower') return verdict.nameAndLand;
  const person = isBodyOf(words, from) ? null : likePerson(words, from, to);
  if (!person && placeOpeners.has(words[from])) {
    const opened = openedPlace(words, from, to, last);
    if (opened) return opened;
  }
  // `Oh Mi-ok`, by whose letters Ohio goes
  const place =
    known.placeLength < to - from && !(known.place?.short && person === verdict.familyFirst) ? known.place : null;
  if (person && !place && person.weight >= 6) return person;
  // `Orrin Easter` is somebody; the first words of a headline may be `Wet Easter`
  if (to - from < 4 && FEASTS.has(last) && from > 0 && !place && known.people === 0) return verdict.twoNames;
  if (SURNAMES.has(last) && isTwoWords(words, from, to) && !WHERE.has(words[from - 1])) return verdict.twoNames;
  if (!place && to - from === 2 && isNamedDay(words, from)) return verdict.twoNames;
  // `Orrin-Banks` is somebody
  return (
    (last.spaced || sides.has(last) ? headed(last, place, person) : null) ??
    (place ? null : person) ??
    guessed(words, from, to, place, known)
  );
}

/** Of a land, in headlines. */
const QUARTERS = wordSet('n s e w ne nw se sw');

/** `San Pedro de Orrin`, `Gare de Orrin`: a town or a station, where nobody is called San. */
const isSaintsPlace = (words: readonly Word[], from: number, to: number): boolean =>
  placeOpeners.has(words[from]) &&
  !given.has(words[from]) &&
  (words[from + 1]?.shape === 'lower' ||
    (words[from + 2]?.shape === 'lower' && words[from + 2]?.spaced === true && to - from > 3));

/** `Universidad Nacional de Orrin`, `College de Orrin`: what a body opens on, and nobody. */
const isBodyOf = (words: readonly Word[], from: number): boolean =>
  words[from + 1]?.shape === 'lower'
    ? organisationOpeners.has(words[from])
    : organisationPrefixes.has(words[from]) && words[from + 2]?.shape === 'lower';

const FEASTS = wordSet('easter christmas ramadan');

/** `Orrin Temple` is somebody, and `the Orrin Temple` or `at Orrin Temple` somewhere. */
const SURNAMES = wordSet('parks temple');
const WHERE = wordSet('the in at near outside inside from to of');

/** `Ann Day`, `Orrin Masters` is somebody, and `the Davis Cup`, `at Orrin Masters` no one. */
const isNamedDay = (words: readonly Word[], at: number): boolean =>
  given.has(words[at]) &&
  !calendar.has(words[at]) &&
  EVENT_SURNAMES.has(words[at + 1]) &&
  !NAMED_AFTER.has(words[at]) &&
  !HELD.has(words[at - 1]);

const EVENT_SURNAMES = wordSet('masters cup games open day mass');
/** Whose cups and days go by without `the`. */
const NAMED_AFTER = wordSet('davis stanley ryder');
const HELD = wordSet('the a in at on');

const isTwoWords = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === (words[from + 1]?.text === '-' ? 4 : 2);

/** `Mount Orrin`, `North Orrin`: a place, unless what follows is an organisation's, an event's or a person's. */
function openedPlace(words: readonly Word[], from: number, to: number, last: Word): verdict.Verdict | null {
  if (eventHeads.has(last)) return verdict.event;
  if (documentHeads.has(last)) return verdict.document;
  if ((organisationHeads.has(last) || last.lower === 'fleet') && !placeHeads.has(last)) return verdict.organisation;
  const after = ownWords(words, from + 1, to, knownAt(words, from + 1));
  // `Southern Norway Orrin`
  if (after === verdict.placeAndName) return after;
  return after?.kind === 'person' && after.weight >= 3 && to - from > 2 ? null : verdict.placeOpener;
}
