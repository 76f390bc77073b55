import type { NameKind } from '../../model/name.ts';
import type { Word } from '../../text/words.ts';
import type { Entity } from './entities.ts';
import { noVotes, type Votes } from './mention.ts';
import { keyOf } from './phrases.ts';

/** What all mentions of the same words share, in whatever case they stand. */
export interface Form {
  /** The words in lower case, joined by spaces. */
  readonly key: string;
  /** What all the mentions say of the kind, together. */
  readonly ballot: Votes;
  /** True once its first mention was read for what it tells of shorter forms. */
  met: boolean;
  /** True for the family name of a person whom the copy names in full. */
  surname: boolean;
  /** True for the first word of that full name. */
  given: boolean;
  /** True for the first words of an organisation that the copy names in full. */
  opening: boolean;
  /** True for a word that the copy also writes without a capital; told of words in doubt. */
  small: boolean;
  /** The kind of the long form that it abbreviates. */
  short: NameKind | null;
  /** The words of that long form; none where it is no name. */
  long: string | null;
  /** The thing that its last mention named. */
  entity: Entity | null;
}

/** The forms of a piece of copy, by their words. */
export type Forms = Map<string, Form>;

/** The form of some words; made where they were not seen before. */
export function formOf(forms: Forms, words: readonly Word[], from: number, to: number): Form {
  const key = keyOf(words, from, to);
  const seen = forms.get(key);
  if (seen) return seen;
  const form: Form = {
    key,
    ballot: noVotes(),
    met: false,
    surname: false,
    given: false,
    opening: false,
    small: false,
    short: null,
    long: null,
    entity: null,
  };
  forms.set(key, form);
  return form;
}
