import type { NameKind } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Word } from '../../text/words/index.ts';
import type { Place } from './gazetteer/places.ts';
import type { Form, Kind, Mention, Votes } from './naming.ts';

/** A mention whose kind the place where it stands tells. */
export const placed = (
  words: readonly Word[],
  from: number,
  to: number,
  form: Form,
  kind: NameKind | null,
  rule: string,
  place: Place | null,
): Mention => ({
  words,
  from,
  to,
  form,
  title: null,
  opens: false,
  weak: false,
  kind,
  rule,
  votes: noVotes(),
  place,
  printed: '',
  entity: null,
});

export const noVotes = (): Votes => ({ person: 0, organisation: 0, place: 0, team: 0, rival: 0 });

/** Adds to what speaks for a kind; asked one by one, since a look by a name that changes costs many times that. */
export function vote(votes: Votes, kind: keyof Votes, weight: number): void {
  if (kind === 'person') votes.person += weight;
  else if (kind === 'organisation') votes.organisation += weight;
  else if (kind === 'place') votes.place += weight;
  else if (kind === 'team') votes.team += weight;
  else votes.rival += weight;
}

/** How many votes that kind has. */
export const strength = ({ person, organisation, place }: Votes): number => Math.max(person, organisation, place);

/** The kind with the most votes: a person's in case of doubt, an organisation's after it. */
export function most({ person, organisation, place }: Votes): Kind {
  if (person >= organisation && person >= place) return 'person';
  return organisation >= place ? 'organisation' : 'place';
}

export const startOf = ({ words, from }: Pick<Mention, 'words' | 'from'>): number => words[from]?.start ?? 0;

const endOf = ({ words, to }: Mention): number => words[to - 1]?.end ?? 0;

export const spanOf = (mention: Mention): Span => [startOf(mention), endOf(mention)];

/** Words as printed, on one line. */
export function printedIn(text: string, words: readonly Word[], from: number, to: number): string {
  if (to - from === 1) return words[from]?.text ?? '';
  return oneLine(text, words[from]?.start, words[to - 1]?.end);
}

/** True for a name of two words or more; hyphens make one of several. */
export function isFull({ words, from, to }: Pick<Mention, 'words' | 'from' | 'to'>): boolean {
  for (let i = from + 1; i < to; i++) if (words[i]?.spaced) return true;
  return false;
}
