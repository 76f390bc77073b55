import { NEWSPAPERS } from '../../words/newspapers.ts';
import { formWithoutSuffix, open } from '../entities/companies.ts';
import { openingsOf, partsOf, surnamesOf } from '../entities/surnames.ts';
import { formOf, seenForms } from '../forms.ts';
import { knownAt } from '../gazetteer/known.ts';
import { given, heads, seldomNames, sides } from '../lexicon/index.ts';
import { isFull, most, strength } from '../mention.ts';
import type { Forms, Mention } from '../naming.ts';
import { company, storm, vessel } from '../own-words/verdicts.ts';
import { HINT, SURE } from './weights.ts';

/**
 * Tells the shorter forms of a full name whose they are, once for every full form.
 *
 * @param game Whether the copy tells of a contest.
 */
export function tellShorter(mention: Mention, forms: Forms, game: boolean): void {
  const { form, words } = mention;
  if (form.met) return;
  if (mention.rule === storm.rule) tellStorm(mention, forms);
  form.vessel ||= mention.rule === vessel.rule;
  // of the USS Ann Orrin, `the Orrin`
  if (form.vessel)
    for (let at = mention.from + 1; at < mention.to; at++) formOf(forms, words, at, mention.to).vessel = true;
  if (mention.kind !== null) return;
  // `President Ford`, and then `Ford`
  if (mention.votes.person >= 8 && mention.to - mention.from === 1) form.surname = true;
  form.met = true;
  if (mention.weak || !isFull(mention) || strength(form.ballot) <= HINT) return;
  const kind = most(form.ballot);
  if (kind === 'place') return;
  if (kind === 'organisation') {
    for (const shorter of seenForms(forms, words, openingsOf(mention))) {
      // `in Orrin`, where the copy has the Orrin Courier
      if (shorter.ballot.place >= 2 && NEWSPAPERS.has(words[mention.to - 1])) continue;
      shorter.opening = true;
      // of a game, `Oslo Larks`, and then `Oslo` for them
      if (game && sides.has(words[mention.to - 1])) shorter.ballot.team += 6;
      shorter.companys ||= !shorter.surname;
      // what is done at Orrin and in it is done in Orrin Hathaway Inc. first
      if (mention.rule === company.rule) shorter.ballot.place--;
    }
    if (mention.rule === company.rule) tellCompany(mention, forms);
    return;
  }
  for (const shorter of seenForms(forms, words, surnamesOf(mention))) shorter.surname = true;
  for (const first of seenForms(forms, words, partsOf(mention).slice(0, 1))) {
    first.given = true;
    first.called ||= form.ballot.person >= SURE;
  }
}

/** `Quill Orrin` is the company where the copy has Quill Orrin Corp., and no town or somebody by a given name is called so; Orrin is, where that is no common word. */
function tellCompany({ form, words, from }: Mention, forms: Forms): void {
  const bare = formWithoutSuffix(form, forms);
  if (isFull(bare)) open(bare, form);
  const last = bare.words[bare.to - 1];
  if (isFull(bare) && last?.spaced && !heads.has(last) && !given.has(last) && !seldomNames.has(last))
    for (const short of seenForms(forms, bare.words, [[bare.to - 1, bare.to]])) {
      short.opening = true;
      open(short, bare);
    }
  if (bare === form || given.has(words[from]) || knownAt(words, from).place || bare.ballot.place >= 2) return;
  if (isFull(bare)) bare.short = 'organisation';
  else bare.ballot.organisation += 6;
}

/** A storm goes by its own name later on. */
function tellStorm({ form, words, from, to }: Mention, forms: Forms): void {
  const short = formOf(forms, words, words[from]?.lower === 'tropical' ? from + 2 : from + 1, to);
  form.long = short;
  if (short.long) return;
  short.short = 'event';
  short.long = short;
}
