import type { NameKind } from '../../../model/name.ts';
import { type Word, wordAt } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { functionWords, given } from '../lexicon/index.ts';
import { isFull, most, strength } from '../mention.ts';
import type { Forms, Mention, Unsettled } from '../naming.ts';
import { vessel } from '../own-words/verdicts.ts';
import { stepBy } from '../phrases.ts';
import { isVerb } from '../roles/nouns.ts';
import { isFamily } from './families.ts';
import { landOf } from './nationalities.ts';
import { HINT } from './weights.ts';

/** What the mentions of its form, its place and its own words make of a name; null where it is none. */
export function kindOf(mention: Unsettled, forms: Forms): NameKind | null {
  const { form, votes, weak } = mention;
  const { ballot } = form;
  // `The Orrin Bay sank`, where the copy has the tanker Orrin Bay
  if (form.vessel && wordAt(mention.words, mention.from - 1)?.lower === 'the') return by(vessel.rule, mention, 'other');
  if (votes.person >= 8 || votes.organisation >= 8) return most(votes);
  if (weak && isRegion(mention, forms)) return korea(mention);
  if (weak) return form.surname ? by('names/surname', mention, 'person') : null;
  if (ballot.team >= 2 && !(form.surname && !form.companys) && isSide(mention))
    return by('names/side', mention, 'organisation');
  if (votes.place >= 8) return 'place';
  if (form.companys && form.surname && votes.person < 3 && opensLonger(mention))
    return by('names/opening', mention, 'organisation');
  if (
    form.surname &&
    (!mention.place ||
      votes.person >= 2 ||
      ballot.person > ballot.place / 2 ||
      // `Cork was jailed`, where the copy names Odd Cork
      (mention.place.type === 'other' &&
        votes.place <= 6 &&
        (votes.person > 0 || isVerb(mention.words, mention.to)))) &&
    // `Ford said she was tired`, where the copy names Ann Ford
    votes.organisation < (form.companys ? 6 : 7)
  )
    return by('names/surname', mention, 'person');
  if (isFamily(mention, forms)) return by('names/family', mention, 'person');
  if (landOf(mention, forms)) return null;
  // a last word at the start of a sentence may be any, and so may one that the copy also writes small
  if (
    form.opening &&
    ((form.companys && !form.small) || !mention.opens || strength(ballot) > HINT) &&
    opensLonger(mention)
  )
    return by('names/opening', mention, 'organisation');
  if (form.given && isDoubtful(mention) && !form.small && !mention.place)
    return by('names/given-name', mention, 'person');
  if (form.small && isLikeWord(mention)) return null;
  if (isDoubtful(mention) && (form.small || strength(ballot) < 1)) return null;
  if (isSpeakingPlace(mention)) return by('names/place-that-speaks', mention, 'place');
  if (strength(ballot) <= HINT)
    return form.called ? by('names/given-name', mention, 'person') : by('names/unknown', mention, 'other');
  return most(ballot);
}

/** True for a single word at the start of a sentence that little speaks for. */
function isDoubtful({ kind, weak, opens, from, to, form: { ballot } }: Mention): boolean {
  return opens && to - from === 1 && !weak && kind === null && strength(ballot) < 4;
}

/** True where a small letter would tell that it is no name. */
export const isUncertain = (mention: Mention): boolean =>
  isLikeWord(mention) ||
  (isDoubtful(mention) && (mention.form.given || mention.form.opening || strength(mention.form.ballot) >= 1));

/** `Nice`, `Reading`, where a sentence opens on them; `US` is no word. */
const isLikeWord = ({ opens, place, words, from, to, votes }: Mention): boolean =>
  opens && place !== null && to - from === 1 && words[from]?.shape === 'capital' && votes.place <= 6;

/** `Velmora said it would pay`, where the copy has `in Velmora`: its government, since people are named in full before. */
function isSpeakingPlace({ words, from, to, weak, title, form: { ballot, called } }: Mention): boolean {
  if (to - from > 1 || weak || title || called || given.has(words[from]) || words[from]?.shape !== 'capital')
    return false;
  return most(ballot) === 'person' && ballot.place >= 2 && ballot.person < ballot.place * 2 && ballot.team < 2;
}

function by(rule: string, mention: Unsettled, kind: NameKind): NameKind {
  mention.rule = rule;
  return kind;
}

/** `the North`, where the copy has North Korea. */
function isRegion({ words, from, to }: Mention, forms: Forms): boolean {
  const word = words[from];
  if ((word?.lower !== 'north' && word?.lower !== 'south') || wordAt(words, from - 1)?.lower !== 'the') return false;
  return stepBy(forms, word)?.next?.get('korea')?.value !== undefined && words[to]?.lower !== 'of';
}

function korea(mention: Unsettled): NameKind {
  const north = mention.words[mention.from]?.lower === 'north';
  mention.place = { name: `${north ? 'North' : 'South'} Korea`, type: 'country', country: north ? 'KP' : 'KR' };
  return by('names/region', mention, 'place');
}

/** True where a town's or a plain name stands for its side; a country's stays the country's. */
function isSide({ words, place, votes, form: { ballot, given: first }, from, to }: Mention): boolean {
  if (place?.type === 'country') return false;
  if (place) {
    const told = votes.place - (to - from > 1 ? 9 : 6);
    return told < 1 && (votes.team > 0 || (ballot.team >= 6 && told < 0.5 && !isBeforeNoun(words, to)));
  }
  return !first && ballot.person < 4 + ballot.team / 4 && ballot.place < ballot.team;
}

/** True for a noun or an adjective: Oslo police, Oslo voters; not for a verb or a small word. */
const isBeforeNoun = (words: readonly Word[], to: number): boolean =>
  words[to]?.shape === 'lower' && !functionWords.has(words[to]) && !possessives.has(words[to]) && !isVerb(words, to);

/** True for the first words of an organisation's name that nothing else speaks for. */
const opensLonger = (mention: Mention): boolean => {
  const { form, place, rule, votes, words, from, to } = mention;
  const { ballot, companys, opens, surname } = form;
  return (
    place?.type !== 'country' &&
    // `Orrin Ridge declined`, where the copy has Orrin Ridge Partners, and `to Orrin Ridge`, where it has Orrin Ridge Inc.
    (ballot.place < 4 || (rule === 'names/place-head' && votes.place < 7 && (opens || isVerb(words, to)))) &&
    // `Orrin said`, as often as it may, where the copy has Orrin International
    (ballot.person < 4 + ballot.organisation ||
      (companys && !surname && votes.person < 4 && !given.has(words[from]))) &&
    (to - from < 3 || (companys && !surname && !isFull(mention)))
  );
};
