import { oneLine } from '../../text/one-line.ts';
import type { PublicEntry } from '../shown/public-entry.ts';

/** A title or a description beside a name, in the words of the copy. */
export interface Role {
  readonly text: string;
  /** How many articles have it. */
  readonly stories: number;
  /** The first of them that does, as a place in the list. */
  readonly place: number;
}

/** Titles and descriptions, counted as articles are gone through in order. */
export interface Roles {
  readonly add: (text: string, place: number) => void;
  /** Those that most articles have first, then those that came first. */
  readonly counted: () => Role[];
}

export function createRoles(): Roles {
  const roles = new Map<string, { place: number; last: number; stories: number }>();
  return {
    add(printed, place) {
      const text = oneLine(printed);
      const known = roles.get(text);
      if (!known) roles.set(text, { place, last: place, stories: 1 });
      else if (known.last !== place) Object.assign(known, { last: place, stories: known.stories + 1 });
    },
    counted: () =>
      [...roles]
        .map(([text, { stories, place }]) => ({ text, stories, place }))
        .sort((a, b) => b.stories - a.stories || a.place - b.place),
  };
}

/** What articles call an entity beside its name. */
export function rolesIn(entries: readonly PublicEntry[], id: string): Role[] {
  const roles = createRoles();
  entries.forEach(({ article }, place) => {
    for (const { entity, role } of article.names) if (entity === id && role) roles.add(role.text, place);
  });
  return roles.counted();
}
