import type { Abbreviation } from '../../../model/abbreviation.ts';
import type { NameKind } from '../../../model/name.ts';
import { firstPlace } from '../../../text/first-place.ts';
import { wordAt } from '../../../text/words.ts';
import type { Draft } from '../../draft.ts';
import { shareKinds } from '../context/rows.ts';
import { openingsOf, partsOf, surnamesOf } from '../entities/surnames.ts';
import { formOf, seenForms } from '../forms.ts';
import { knownAt } from '../gazetteer/known.ts';
import { given, organisationOpeners } from '../lexicon/index.ts';
import { isFull, most, startOf, strength } from '../mention.ts';
import type { Forms, Mention, Unsettled, Votes } from '../naming.ts';
import { placeAt } from '../own-words/index.ts';
import { storm } from '../own-words/verdicts.ts';
import { stepBy, wordsIn } from '../phrases.ts';
import { tellCompanies } from './companies.ts';
import { isFamily } from './families.ts';
import { landOf } from './nationalities.ts';
import { takeOwnEnding } from './owned-names.ts';
import { shortLand } from './short-land.ts';
import { tellSmall } from './small.ts';
import { tellThings } from './things.ts';

/**
 * Gives every mention its kind, by what all the mentions of the same words say together: a family name seen in a full
 * name is a person's, the first words of a company's name are the company's.
 *
 * @returns The mentions that are names, in their order.
 */
export function settle(
  mentions: readonly Mention[],
  forms: Forms,
  { text, sentences, abbreviations }: Draft,
): Mention[] {
  shareKinds(mentions);
  for (const mention of mentions) {
    add(mention.form.ballot, mention.votes);
    if (mention.title) mention.form.called = true;
    const land = landOf(mention, forms);
    if (land) land.ballot.place += 4;
  }
  for (const mention of mentions) tellShorter(mention, forms);
  if (abbreviations.length > 0) tellAbbreviations(mentions, forms, abbreviations);
  tellSmall(text, mentions.filter(isUncertain), sentences, forms);
  const names = mentions.filter((mention) => isSettled(mention, forms));
  tellCompanies(names, sentences);
  tellThings(names, sentences);
  return names;
}

function add(ballot: Votes, { person, organisation, place, team }: Votes): void {
  ballot.person += person;
  ballot.organisation += organisation;
  ballot.place += place;
  ballot.team += team;
}

/** Tells the shorter forms of a full name whose they are, once for every full form. */
function tellShorter(mention: Mention, forms: Forms): void {
  const { form, words } = mention;
  if (form.met) return;
  if (mention.rule === storm.rule) tellStorm(mention, forms);
  if (mention.kind !== null) return;
  form.met = true;
  if (mention.weak || !isFull(mention) || strength(form.ballot) <= HINT) return;
  const kind = most(form.ballot);
  if (kind === 'place') return;
  if (kind === 'organisation') {
    for (const shorter of seenForms(forms, words, openingsOf(mention))) {
      shorter.opening = true;
      shorter.companys ||= !shorter.surname;
    }
    return;
  }
  for (const shorter of seenForms(forms, words, surnamesOf(mention))) shorter.surname = true;
  for (const first of seenForms(forms, words, partsOf(mention).slice(0, 1))) {
    first.given = true;
    first.called ||= form.ballot.person >= SURE;
  }
}

/** A storm goes by its own name later on. */
function tellStorm({ form, words, from, to }: Mention, forms: Forms): void {
  const short = formOf(forms, words, words[from]?.lower === 'tropical' ? from + 2 : from + 1, to);
  form.long = short;
  if (short.long) return;
  short.short = 'event';
  short.long = short;
}

/** Tells each abbreviation its long form, and the kind of that, where it is a name. */
function tellAbbreviations(mentions: readonly Mention[], forms: Forms, abbreviations: readonly Abbreviation[]): void {
  for (const { long, shortText, longText } of abbreviations) {
    const short = wordsIn(shortText);
    const [form] = seenForms(forms, short, [[0, short.length]]);
    if (!form) continue;
    const words = wordsIn(longText);
    form.nameless = !isName(longText);
    form.long = form.nameless ? null : formOf(forms, words, 0, words.length);
    const mention = mentions[firstPlace(mentions.length, (place) => startOf(mentions[place] as Mention) >= long[0])];
    if (mention && startOf(mention) === long[0]) {
      const { ballot } = mention.form;
      // what goes by its letters is a body, where nothing tells
      if (!mention.kind && strength(ballot) <= HINT) ballot.organisation += 3;
      // nobody goes by initials
      const kind = mention.kind ?? most(ballot);
      form.short = kind === 'person' ? 'organisation' : kind;
    }
  }
}

/** What has no capital, as `consumer price index`, is no name, unless it ends like a body's. */
const isName = (long: string): boolean =>
  long !== long.toLowerCase() || organisationOpeners.holds(long.slice(long.lastIndexOf(' ') + 1));

/** Gives a mention its kind; false where it is no name. */
function isSettled(mention: Unsettled, forms: Forms): boolean {
  if (mention.kind !== null) return true;
  if (mention.form.nameless) return false;
  if (mention.form.short) {
    mention.kind = mention.form.short;
    mention.rule = 'names/abbreviation';
    return true;
  }
  mention.kind = kindOf(mention, forms);
  if (mention.kind !== 'place') mention.place = null;
  if (mention.rule === 'names/opening') takeOwnEnding(mention, forms);
  return mention.kind !== null;
}

function kindOf(mention: Unsettled, forms: Forms): NameKind | null {
  const { form, votes, weak } = mention;
  const { ballot } = form;
  const land = shortLand(mention, forms);
  if (land) {
    if (land !== form) form.long = land;
    mention.place = placeAt(land.words, land.from, land.to, knownAt(land.words, land.from));
    return by('names/short-land', mention, 'place');
  }
  if (votes.person >= 8 || votes.organisation >= 8 || votes.place >= 8) return most(votes);
  if (weak && isRegion(mention, forms)) return korea(mention);
  if (weak) return form.surname ? by('names/surname', mention, 'person') : null;
  if (ballot.team >= 2 && isSide(mention)) return by('names/side', mention, 'organisation');
  if (form.companys && form.surname && votes.person < 3 && opensLonger(mention))
    return by('names/opening', mention, 'organisation');
  if (
    form.surname &&
    (!mention.place || votes.person >= 2 || ballot.person > ballot.place / 2) &&
    votes.organisation < 6
  )
    return by('names/surname', mention, 'person');
  if (landOf(mention, forms)) return null;
  if (isFamily(mention, forms)) return by('names/family', mention, 'person');
  if (form.opening && opensLonger(mention)) return by('names/opening', mention, 'organisation');
  if (form.given && isDoubtful(mention) && !form.small && !mention.place)
    return by('names/given-name', mention, 'person');
  if (form.small && isLikeWord(mention)) return null;
  if (isDoubtful(mention) && (form.small || strength(ballot) < 1)) return null;
  if (isSpeakingPlace(mention)) return by('names/place-that-speaks', mention, 'place');
  if (strength(ballot) <= HINT)
    return form.called ? by('names/given-name', mention, 'person') : by('names/unknown', mention, 'other');
  return most(ballot);
}

/** What a known given name says, or a title. */
const SURE = 6;

/** What `and` before a name, or `was` behind it, says: too little to tell what it names. */
const HINT = 0.5;

/** True for a single word at the start of a sentence that little speaks for. */
function isDoubtful({ kind, weak, opens, from, to, form: { ballot } }: Mention): boolean {
  return opens && to - from === 1 && !weak && kind === null && strength(ballot) < 4;
}

/** True where a small letter would tell that it is no name. */
const isUncertain = (mention: Mention): boolean =>
  isLikeWord(mention) || (isDoubtful(mention) && (mention.form.given || strength(mention.form.ballot) >= 1));

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
function isSide({ place, votes, form: { ballot }, from, to }: Mention): boolean {
  if (place?.type === 'country') return false;
  if (place) return votes.place - (to - from > 1 ? 9 : 6) < 1 && (votes.team > 0 || ballot.team >= 6);
  return ballot.person < 4 + ballot.team / 4 && ballot.place < ballot.team;
}

/** True for the first words of an organisation's name that nothing else speaks for. */
const opensLonger = ({ form: { ballot }, from, to }: Mention): boolean =>
  ballot.place < 4 && ballot.person < 4 + ballot.organisation && to - from < 3;
