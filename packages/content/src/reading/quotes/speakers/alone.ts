import type { Name } from '../../../model/name.ts';
import { firstPlace } from '../../../text/first-place.ts';

/** How far back `he` may refer to who has done nothing yet, in names. */
const MEMORY = 100;

/** The persons whom some copy names, in its order. Who wrote the copy is none. */
export const personsIn = (names: readonly Name[]): readonly Name[] =>
  names.filter(({ kind, rule }) => kind === 'person' && rule !== 'names/byline');

/** Whom `he` stands for where nobody who fits has spoken or done anything: the one person named before an offset who may be meant. */
export function aloneBefore(persons: readonly Name[], offset: number, fits: (name: Name) => boolean): Name | null {
  const end = firstPlace(persons.length, (place) => (persons[place]?.span[1] ?? 0) > offset);
  const fitting = persons.slice(Math.max(0, end - MEMORY), end).filter(fits);
  return fitting.every(({ entity }) => entity === fitting[0]?.entity) ? (fitting[0] ?? null) : null;
}
