import type { Draft } from '../../draft.ts';
import { shareKinds } from '../context/rows.ts';
import type { Forms, Mention, Unsettled, Votes } from '../naming.ts';
import { tellAbbreviations } from './abbreviations.ts';
import { isUncertain, kindOf } from './kinds.ts';
import { landOf } from './nationalities.ts';
import { takeOwnEnding } from './owned-names.ts';
import { tellShorter } from './shorter.ts';
import { tellSmall } from './small.ts';

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
  let game = false;
  for (const mention of mentions) {
    game ||= mention.votes.team + mention.votes.rival > 0;
    add(mention.form.ballot, mention.votes);
    const land = landOf(mention, forms);
    if (land) land.ballot.place += 4;
  }
  for (const mention of mentions) tellShorter(mention, forms, game);
  if (abbreviations.length > 0) tellAbbreviations(mentions, forms, abbreviations);
  tellSmall(text, mentions.filter(isUncertain), sentences, forms);
  return mentions.filter((mention) => isSettled(mention, forms));
}

function add(ballot: Votes, { person, organisation, place, team }: Votes): void {
  ballot.person += person;
  ballot.organisation += organisation;
  ballot.place += place;
  ballot.team += team;
}

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
