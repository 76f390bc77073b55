import type { NameKind } from '../../model/name.ts';
import type { Word } from '../../text/words/index.ts';
import type { Gender } from '../words/genders.ts';
import type { Place } from './gazetteer/places.ts';
import type { Step } from './phrases.ts';

// A mention, the form of its words, whose it is and what it names point at each other: their shapes stand in one place.

/** A name where it stands, with what speaks for each kind of thing it may name. */
export interface Mention {
  readonly words: readonly Word[];
  /** The first of its words, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** What the mentions of the same words share: they name the same thing, unless their places differ. */
  readonly form: Form;
  /** The words of the title that stands before it. */
  readonly title: readonly [from: number, to: number] | null;
  readonly opens: boolean;
  /** True for a word that is a name only where the copy also has the full name: a title, a common word. */
  readonly weak: boolean;
  /** Told by its own words or its place; else by `settle`, from what all mentions of its form say. */
  readonly kind: NameKind | null;
  readonly rule: string;
  /** What the mention itself and the words about it say, by kind. */
  readonly votes: Votes;
  readonly place: Place | null;
  /** As printed, on one line. Told by `joinEntities`. */
  readonly printed: string;
  /** What it names. Told by `joinEntities`. */
  readonly entity: Entity | null;
}

/** A mention in the hands of `settle` and `joinEntities`, which alone write to it: to make thousands anew would cost more than all else. */
export type Unsettled = { -readonly [Field in keyof Mention]: Mention[Field] };

/** The kinds that words about a name speak for; the others show in the name itself. */
export type Kind = 'person' | 'organisation' | 'place';

export interface Votes extends Record<Kind, number> {
  /** For the side in a contest: it counts for places that are no countries, and for names that tell nothing else. */
  team: number;
  /** The same, from the verbs of contests, which people and sides share. */
  rival: number;
}

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
  /** True for the first words of an organisation that the copy names in full, and for the last of a company. */
  opening: boolean;
  /** True for the first words, where the copy names that organisation before anybody of that family name. */
  companys: boolean;
  /** True for a word that the copy also writes without a capital; told of words in doubt. */
  small: boolean;
  /** True for what the copy has as the name of a ship. */
  vessel: boolean;
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

/** Whose a shorter form of a person's name is. */
export interface Bearer {
  /** The full name. */
  readonly full: Form;
  readonly gender: Gender | null;
  /** The words of the sentence that first has the full name. */
  readonly words: readonly Word[];
  /** Where a second person of that name is first named: from there on it may be either. */
  readonly until: number;
}

/** What the mentions of one thing share. */
export interface Entity {
  readonly kind: NameKind;
  /** The usual name of a place or a body that the gazetteer knows. */
  readonly usual: string | undefined;
  /** The fullest form of the name so far. */
  full: string;
  /** The country that the copy tells of a place; null where it tells two. */
  country?: string | null | undefined;
  /** `kind:slug`, once the fullest form is known. */
  id: string;
}
