import { formOf, seenForms } from '../forms.ts';
import { companySuffixes, organisationOpeners, organisationPrefixes } from '../lexicon/index.ts';
import { isFull } from '../mention.ts';
import type { Form, Forms, Mention } from '../naming.ts';
import { stepBy } from '../phrases.ts';
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
  word?.text === '.' || word?.text === ',' || companySuffixes.has(word);

/** Tells the first words of organisations' names, up to four, and what sides and organs are called, whose they are: the one's that goes by them. */
export function tellOpenings(mentions: readonly Mention[], forms: Forms): void {
  let last: Form | undefined;
  for (const mention of mentions) {
    const { kind, words, from, to, form } = mention;
    if (kind !== 'organisation' || to - from === 1 || form === last) continue;
    last = form;
    const whole = formWithoutSuffix(form, forms);
    // Orrin Inc. is Orrin, and O&T Corp. is O&T, whatever Orrin Salt is
    if (whole !== form && !isFull(whole)) whole.opens = null;
    let step = stepBy(forms, whole.words[whole.from]);
    for (let end = whole.from + 1; end < whole.to && end < whole.from + 5; end++) {
      // OPEC is not OPEC+
      if (whole.words[end]?.text === '+') break;
      // `Orrin University School of Law` is no Orrin University
      if (organisationOpeners.has(whole.words[end]) && whole.words[end + 1]?.lower === 'of') break;
      // the UN is not the one council of it that the copy names; the side CSKA Orrin is CSKA
      const own = end === whole.from + 1 && whole.words[whole.from]?.shape === 'upper';
      if (step?.value && (!own || organisationPrefixes.has(whole.words[whole.from]))) open(step.value, whole);
      step = step && stepBy(step, whole.words[end]);
    }
    const side = sideOf(mention);
    if (side) for (const called of seenForms(forms, words, [side])) open(called, whole);
  }
}

function open(opening: Form, whole: Form): void {
  opening.opens = opening.opens === undefined || opening.opens === whole ? whole : null;
}
