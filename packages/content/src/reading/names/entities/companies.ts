import { wordSet } from '../../../text/words/word-sets.ts';
import { formOf, seenForms } from '../forms.ts';
import { companySuffixes, organisationOpeners, organisationPrefixes } from '../lexicon/index.ts';
import { isFull, startOf } from '../mention.ts';
import type { Form, Forms, Mention } from '../naming.ts';
import { company } from '../own-words/verdicts.ts';
import { stepBy } from '../phrases.ts';
import { CHAMBERS } from '../segments/peoples.ts';
import { tailsOf } from './organs.ts';
import { plainForm } from './shorts.ts';
import { sideOf } from './surnames.ts';

/** The form of an organisation's name without its article, `Inc.` and their like. */
export function formWithoutSuffix(form: Form, forms: Forms): Form {
  const { words } = form;
  let { from, to } = form;
  if (words[from]?.lower === 'the' && to - from > 1) from++;
  while (to - from > 1 && isEnding(words[to - 1])) to--;
  return from === form.from && to === form.to ? form : formOf(forms, words, from, to);
}

const isEnding = (word: Form['words'][number] | undefined): boolean =>
  word?.text === '.' || word?.text === ',' || companySuffixes.has(word) || HOUSES.has(word);

/** What a company is called with or without: `Orrin Motor Company`, `Orrin Group`. */
const HOUSES = wordSet('company group');

/**
 * Tells the first words of organisations' names, up to four, and what sides and organs are called, whose they are: the
 * one's that goes by them, and a company's before that of others.
 */
export function tellOpenings(mentions: readonly Mention[], forms: Forms): void {
  const companies = new Set<Form>();
  for (const ofCompanies of [true, false]) {
    let last: Form | undefined;
    for (const mention of mentions) {
      const { kind, words, from, to, rule } = mention;
      if (kind !== 'organisation' || to - from === 1) continue;
      const form = plainForm(mention.form, forms);
      if (form === last || (rule === company.rule) !== ofCompanies) continue;
      last = form;
      for (const [opening, whole] of openingsIn(form, forms, ofCompanies)) {
        if (ofCompanies) companies.add(opening);
        if (ofCompanies || !companies.has(opening)) open(opening, whole);
      }
      if (!ofCompanies)
        for (const tail of tailsOf(formWithoutSuffix(form, forms))) {
          const [called] = seenForms(forms, tail, [[0, tail.length]]);
          if (!called) continue;
          open(called, form);
          break;
        }
      const side = sideOf(mention);
      if (side) for (const called of seenForms(forms, words, [side])) open(called, formWithoutSuffix(form, forms));
    }
  }
}

/** What opens a body's name and the copy has by itself, and the name without its ending. */
function* openingsIn(form: Form, forms: Forms, ofCompany: boolean): Generator<readonly [Form, Form | null]> {
  const whole = formWithoutSuffix(form, forms);
  const { words, from, to } = whole;
  // Orrin Inc. is Orrin, and O&T Corp. is O&T, whatever Orrin Salt is
  if (whole !== form && !isFull(whole)) yield [whole, null];
  let step = stepBy(forms, words[from]);
  for (let end = from + 1; end < to && end < from + 5; end++) {
    // OPEC is not OPEC+
    if (words[end]?.text === '+') break;
    // `Orrin University School of Law` is no Orrin University
    if (organisationOpeners.has(words[end]) && words[end + 1]?.lower === 'of') break;
    const opening = step?.value;
    // the Senate is not a committee of it
    const part = CHAMBERS.has(words[end - 1]) && (words[end]?.lower !== 'of' || to - end > 2);
    // the UN is not the one council of it that the copy names; the side CSKA Orrin is CSKA, and ORN Salt Inc. ORN, where it stands before it
    const own = end === from + 1 && words[from]?.shape === 'upper';
    if (
      opening &&
      !part &&
      (!own || organisationPrefixes.has(words[from]) || (ofCompany && startOf(opening) > startOf(form)))
    )
      yield [opening, whole];
    step = step && stepBy(step, words[end]);
  }
}

/** Tells first or last words whose they are; nobody's where two bodies go by them. */
export function open(opening: Form, whole: Form | null): void {
  opening.opens = opening.opens === undefined || opening.opens === whole ? whole : null;
}
