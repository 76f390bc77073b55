import type { NameKind } from '../../model/name.ts';
import type { Word } from '../../text/words.ts';
import type { Gender } from '../words/genders.ts';
import type { Bearer } from './entities/bearers.ts';
import type { Entity } from './entities/index.ts';
import { type Mention, noVotes, type Votes } from './mention.ts';
import { type Step, stepOf, valueAt } from './phrases.ts';

/** What all mentions of the same words share, in whatever case they stand. */
export interface Form {
  /** The words where the copy first has them. */
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** What all the mentions say of the kind, together. */
  readonly ballot: Votes;
  /** True once its first mention was read for what it tells of shorter forms. */
  met: boolean;
  /** True for the family name of a person whom the copy names in full. */
  surname: boolean;
  /** True for the first word of that full name. */
  given: boolean;
  /** True where that is surely a person's. */
  called: boolean;
  /** True for the first words of an organisation that the copy names in full. */
  opening: boolean;
  /** True where the copy names that organisation before anybody of that family name. */
  companys: boolean;
  /** True for a word that the copy also writes without a capital; told of words in doubt. */
  small: boolean;
  /** The kind of the long form that it abbreviates. */
  short: NameKind | null;
  /** That long form. */
  long: Form | null;
  /** True for what abbreviates no name. */
  nameless: boolean;
  /** Whose family name it is, by itself or behind the last word of a title; and whose given or middle name. */
  family: Bearer | null;
  titled: Map<string, Bearer> | null;
  part: Bearer | null;
  /** Whether `Mr.` or `Mrs.` stands before it alone; null where both do. */
  addressed: Gender | null | undefined;
  /** The one organisation that it opens, or whose initials it is; null where there are two. */
  opens: Form | null | undefined;
  initials: Form | null | undefined;
  /** The body that it stands behind in brackets. */
  bracketed: Form | null;
  /** What lines in capitals mean by it. */
  model: Mention | null;
  /** The thing that its last mention named, and everything that goes by it. */
  entity: Entity | null;
  entities: Entity[] | null;
}

/** The forms of a piece of copy, by their words. */
export type Forms = Step<Form>;

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
