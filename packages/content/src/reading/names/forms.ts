import type { Word } from '../../text/words/index.ts';
import { noVotes } from './mention.ts';
import type { Form, Forms } from './naming.ts';
import { stepOf, valueAt } from './phrases.ts';

/** The form of some words; made where they were not seen before. */
export function formOf(forms: Forms, words: readonly Word[], from: number, to: number): Form {
  const step = stepOf(forms, words, from, to);
  step.value ??= {
    words,
    from,
    to,
    ballot: noVotes(),
    met: false,
    surname: false,
    given: false,
    called: false,
    opening: false,
    companys: false,
    small: false,
    vessel: false,
    short: null,
    long: null,
    nameless: false,
    family: null,
    titled: null,
    part: null,
    addressed: undefined,
    opens: undefined,
    initials: undefined,
    bracketed: null,
    model: null,
    entity: null,
    entities: null,
  };
  return step.value;
}

/** Words of a sentence: the first, and the one after the last. */
export type Range = readonly [from: number, to: number];

/** The forms of some words, where the copy has them. */
export function seenForms(forms: Forms, words: readonly Word[], ranges: readonly Range[]): Form[] {
  const seen: Form[] = [];
  for (const [from, to] of ranges) {
    const form = valueAt(forms, words, from, to);
    if (form) seen.push(form);
  }
  return seen;
}
