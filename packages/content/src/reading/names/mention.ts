import type { NameKind } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { textOf } from '../../text/span.ts';
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
  title?: readonly [from: number, to: number];
  readonly honoured: boolean;
  readonly opens: boolean;
  /** True for a word that is a name only where the copy also has the full name: a title, a common word. */
  weak?: true;
  kind: NameKind | null;
  rule: string;
  /** What the mention itself and the words about it say, by kind. */
  readonly votes: Votes;
  place?: Place;
}

/** The kinds that words about a name speak for; the others show in the name itself. */
export type Kind = 'person' | 'organisation' | 'place';

export interface Votes extends Record<Kind, number> {
  /** For the side in a contest: it counts for places that are no countries, and for names that tell nothing else. */
  team: number;
  /** The same, from the verbs of contests, which people and sides share. */
  rival: number;
}

export const noVotes = (): Votes => ({ person: 0, organisation: 0, place: 0, team: 0, rival: 0 });

export const startOf = ({ words, from }: Mention): number => words[from]?.start ?? 0;

export const spanOf = (mention: Mention): Span => {
  const start = startOf(mention);
  return [start, mention.words[mention.to - 1]?.end ?? start];
};

/** The name as printed, on one line. */
export function printedOf(text: string, mention: Mention): string {
  const printed = textOf(text, spanOf(mention));
  return mention.to - mention.from === 1 ? printed : printed.replace(/\s+/g, ' ');
}
