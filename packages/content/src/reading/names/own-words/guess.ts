import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { NEWSPAPERS } from '../../words/newspapers.ts';
import { behind, OWNED } from '../context/signs.ts';
import { type Known, knownAt } from '../gazetteer/known.ts';
import type { Place } from '../gazetteer/places.ts';
import {
  functionWords,
  given,
  organisationHeads,
  organisationPrefixes,
  shared,
  sides,
  speech,
  titleHeads,
} from '../lexicon/index.ts';
import { determiners, isVerb } from '../roles/nouns.ts';
import { isThing } from './things.ts';
import * as verdict from './verdicts.ts';

/** What words tell that end on no head and are like no person's: the nearest that news in general makes of them. */
export function guessed(
  words: readonly Word[],
  from: number,
  to: number,
  place: Place | null,
  known: Known,
): verdict.Verdict | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  const size = to - from;
  if (place) return behindPlace(first, last, size, place);
  if (organisationPrefixes.has(first)) return verdict.organisationOpener;
  if (spacedWords(words, from, to) === 1) return given.has(first) ? verdict.givenAlone : null;
  const town = knownAt(words, to - 1);
  if (NEWSPAPERS.has(last) && !given.has(first)) return verdict.organisation;
  if (LINES.has(last) && !given.has(first)) return verdict.likeOrganisation;
  // `the Orrin-Oslo highway`
  if (town.placeLength === 1 && !town.place?.short && last.spaced) {
    if (town.place?.type !== 'country') return verdict.nameAndPlace;
    // `Statistics Norway`; of given names some are also countries'
    if (!given.has(first) && !given.has(last)) return verdict.nameAndLand;
  }
  if (known.people > 0) return verdict.peopleAndName;
  if (first.shape === 'upper' && first.text.length > 1 && last.shape !== 'upper') return verdict.initials;
  if (size === 2 && !given.has(first) && town.people > 0 && isOfPeople(words, from, to)) {
    if (town.nation) return verdict.notAName;
    // `the Refounded Communists`, `Nineteen Muslims`
    if (last.lower.endsWith('s')) return verdict.thing;
  }
  // `Wet IRA crews`, at the start of a sentence
  if (from === 0 && size === 2 && first.shape === 'capital' && last.shape === 'upper' && last.text.length > 1)
    return verdict.initials;
  // `Orrin Association Sport`
  if (size > 2 && !given.has(first) && organisationHeads.has(words[to - 2])) return verdict.likeOrganisation;
  // `Microsoft Excel is out`, `a Boeing Dreamliner crashed`; `Volvo Trucks agreed`, `Volvo Trucks shares`
  if (known.organisation === 1 && size <= 3 && !given.has(words[from + 1]) && !isCalled(wordAt(words, from - 1)))
    return isDoer(words, to) && !determiners.has(words[from - 1]) ? verdict.likeOrganisation : verdict.product;
  // `The Quay`: nobody is called so
  if (first.lower === 'the') return null;
  // `EMPTY HARBORS`, a subhead
  if (size === words.length && first.shape === 'upper' && last.shape === 'upper') return verdict.notAName;
  if ((size > 2 || words[to]?.text === ':') && isShouted(words, from, to)) return verdict.notAName;
  if (spacedWords(words, from, to) > 4) return verdict.manyWords;
  if (isThing(words, from, to)) return verdict.thing;
  // `Hydro Orrin`, `Telecom Orrin`: what bodies end on as often; not `Magic Orrin`
  const opens = organisationHeads.has(first) && !sides.has(first) && !given.has(words[from + 1]);
  return opens ? verdict.organisationOpener : verdict.twoNames;
}

/** `winger Everton Quillon`: of a calling, and of none that firms share. */
const isCalled = (word: Word | undefined): boolean =>
  word?.shape === 'lower' && titleHeads.has(word) && !shared.has(word);

/** True before what firms and sides do, or have: `agreed`, `shares`; not before `was sold`. */
const isDoer = (words: readonly Word[], to: number): boolean =>
  speech.has(words[to]) || (isVerb(words, to) && !functionWords.has(words[to])) || behind.get(words[to]) === OWNED;

/** What runs lines, keeps roads and sends by radio goes by them: `Orrin Trains`; alone they are a common word. */
const LINES = wordSet('trains trams buses roads highways ferries fm workers investors managers');

/** True where an adjective of nationality ends what is no name: `Armed Norwegians`, the first words of a sentence, `Orrin Norwegian-owned`. */
const isOfPeople = (words: readonly Word[], from: number, to: number): boolean =>
  from === 0 || words[to]?.text === '-' || (words[to - 1]?.lower.endsWith('s') ?? false);

/** True for words in capitals alone: what runs in before a paragraph. */
function isShouted(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.shape !== 'upper' || words[at]?.text.length === 1) return false;
  return true;
}

/** What a place at the start tells. */
function behindPlace(first: Word, last: Word, size: number, place: Place): verdict.Verdict | null {
  // `Oslo Time`
  if (last.lower === 'time') return verdict.notAName;
  if (place.short) return size <= 3 ? verdict.twoNames : null;
  return given.has(first) ? verdict.givenAlone : verdict.placeAndName;
}

/** How many words there are where hyphens make one of several. */
function spacedWords(words: readonly Word[], from: number, to: number): number {
  let count = 1;
  for (let i = from + 1; i < to; i++) if (words[i]?.spaced) count++;
  return count;
}
