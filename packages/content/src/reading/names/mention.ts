import type { NameKind } from '../../model/name.ts';
import type { Word } from '../../text/words.ts';
import type { Place } from './lexicon.ts';

/** A name where it stands, with what speaks for each kind of thing it may name. */
export interface Mention {
  readonly words: readonly Word[];
  /** The first of its words, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Its words in lower case, joined by spaces: mentions that share it name the same thing, unless their places differ. */
  readonly key: string;
  /** The index of its block in the body, or -1 for the headline. */
  readonly block: number;
  readonly title?: readonly [from: number, to: number];
  readonly honoured: boolean;
  readonly opens: boolean;
  kind: NameKind | null;
  rule: string;
  /** What the mention itself and the words about it say, by kind. */
  readonly votes: Votes;
  place?: Place;
}

export interface Votes {
  person: number;
  organisation: number;
  place: number;
}

export const keyOf = (words: readonly Word[], from: number, to: number): string => {
  let key = words[from]?.lower ?? '';
  for (let i = from + 1; i < to; i++) key += ` ${words[i]?.lower ?? ''}`;
  return key;
};
