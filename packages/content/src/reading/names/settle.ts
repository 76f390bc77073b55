import type { Abbreviation } from '../../model/abbreviation.ts';
import type { NameKind } from '../../model/name.ts';
import type { Draft } from '../draft.ts';
import type { Form, Forms } from './forms.ts';
import { organisationHeads } from './lexicon.ts';
import { isFull, type Mention, most, startOf, type Votes } from './mention.ts';
import { storm } from './own-words/verdicts.ts';
import { keyIn } from './phrases.ts';
import { shareKinds } from './rows.ts';
import { tellSmall } from './small.ts';
import { openingsOf, partsOf, surnamesOf } from './surnames.ts';

/**
 * Gives every mention its kind, by what all the mentions of the same words say together: a family name seen in a full
 * name is a person's, the first words of a company's name are the company's.
 *
 * @returns The mentions that are names, in their order.
 */
export function settle(mentions: readonly Mention[], forms: Forms, { sentences, abbreviations }: Draft): Mention[] {
  shareKinds(mentions);
  for (const { form, votes } of mentions) add(form.ballot, votes);
  for (const mention of mentions) tellShorter(mention, forms);
  if (abbreviations.length > 0) tellAbbreviations(mentions, forms, abbreviations);
  tellSmall(mentions.filter(isDoubtful), sentences);
  return mentions.filter((mention) => isSettled(mention, forms));
}

function add(ballot: Votes, { person, organisation, place, team }: Votes): void {
  ballot.person += person;
  ballot.organisation += organisation;
  ballot.place += place;
  ballot.team += team;
}

/** Tells the shorter forms of a full name whose they are, once for every full form. */
function tellShorter(mention: Mention, forms: Forms): void {
  const { form } = mention;
  if (form.met) return;
  if (mention.rule === storm.rule) tellStorm(form, forms);
  if (mention.kind !== null) return;
  form.met = true;
  if (mention.weak || !isFull(mention)) return;
  const kind = most(form.ballot);
  if (kind === 'place') return;
  for (const key of kind === 'person' ? surnamesOf(mention) : openingsOf(mention)) {
    const shorter = forms.get(key);
    if (shorter) shorter[kind === 'person' ? 'surname' : 'opening'] = true;
  }
  if (kind !== 'person') return;
  const first = forms.get(partsOf(mention)[0] ?? '');
  if (first) first.given = true;
}

/** A storm goes by its own name later on. */
function tellStorm(form: Form, forms: Forms): void {
  const name = form.key.replace(/^(?:tropical )?\S+ /, '');
  form.long = name;
  const short = forms.get(name);
  if (!short || short.long !== null) return;
  short.short = 'event';
  short.long = name;
}

/** Tells each abbreviation the kind of its long form, where that is a name. */
function tellAbbreviations(mentions: readonly Mention[], forms: Forms, abbreviations: readonly Abbreviation[]): void {
  const byLong = new Map<number, Form>();
  for (const { long, shortText, longText } of abbreviations) {
    const form = forms.get(keyIn(shortText));
    if (!form) continue;
    byLong.set(long[0], form);
    form.long = isName(longText) ? keyIn(longText) : '';
  }
  if (byLong.size === 0) return;
  for (const mention of mentions) {
    const short = byLong.get(startOf(mention));
    if (short) short.short = mention.kind ?? most(mention.form.ballot);
  }
}

/** What has no capital, as `consumer price index`, is no name, unless it ends like a body's. */
const isName = (long: string): boolean =>
  long !== long.toLowerCase() || organisationHeads.holds(long.slice(long.lastIndexOf(' ') + 1));

/** Gives a mention its kind; false where it is no name. */
function isSettled(mention: Mention, forms: Forms): boolean {
  if (mention.kind !== null) return true;
  if (mention.form.long === '') return false;
  if (mention.form.short) {
    mention.kind = mention.form.short;
    mention.rule = 'names/abbreviation';
    return true;
  }
  mention.kind = kindOf(mention, forms);
  if (mention.kind !== 'place') mention.place = null;
  return mention.kind !== null;
}

function kindOf(mention: Mention, forms: Forms): NameKind | null {
  const { form, votes, weak } = mention;
  const { ballot } = form;
  if (votes.person >= 8 || votes.organisation >= 8 || votes.place >= 8) return most(votes);
  if (weak && isRegion(mention, forms)) return korea(mention);
  if (weak) return form.surname ? by('names/surname', mention, 'person') : null;
  if (ballot.team >= 2 && isSide(mention)) return by('names/side', mention, 'organisation');
  if (
    form.surname &&
    (!mention.place || votes.person >= 2 || ballot.person > ballot.place / 2) &&
    votes.organisation < 6
  )
    return by('names/surname', mention, 'person');
  if (form.opening && opensLonger(mention)) return by('names/opening', mention, 'organisation');
  if (form.given && isDoubtful(mention) && !form.small && !mention.place)
    return by('names/given-name', mention, 'person');
  if (isDoubtful(mention) && (form.small || ballot[most(ballot)] < 1)) return null;
  if (ballot[most(ballot)] <= HINT) return by('names/unknown', mention, 'other');
  return most(ballot);
}

/** What `and` before a name, or `was` behind it, says: too little to tell what it names. */
const HINT = 0.5;

/** True for a single word at the start of a sentence that little speaks for. */
function isDoubtful({ kind, weak, opens, from, to, form: { ballot } }: Mention): boolean {
  return opens && to - from === 1 && !weak && kind === null && ballot[most(ballot)] < 4;
}

function by(rule: string, mention: Mention, kind: NameKind): NameKind {
  mention.rule = rule;
  return kind;
}

/** `the North`, where the copy has North Korea. */
function isRegion({ words, from, to, form: { key } }: Mention, forms: Forms): boolean {
  if ((key !== 'north' && key !== 'south') || words[from - 1]?.lower !== 'the') return false;
  return forms.has(`${key} korea`) && words[to]?.lower !== 'of';
}

function korea(mention: Mention): NameKind {
  const north = mention.form.key === 'north';
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
