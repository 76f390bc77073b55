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

/** Titles and descriptions, counted as articles are gone through in order. Those that differ in capitals or full stops are one: `US President`, `U.S. president`. */
export interface Roles {
  readonly add: (text: string, place: number) => void;
  /** Those that most articles have first, then those that came first. */
  readonly counted: () => Role[];
}

export function createRoles(): Roles {
  const roles = new Map<string, { place: number; last: number; stories: number; forms: Map<string, number> }>();
  return {
    add(printed, place) {
      const text = oneLine(printed);
      const key = text.toLowerCase().replaceAll('.', '');
      const known = roles.get(key) ?? { place, last: -1, stories: 0, forms: new Map<string, number>() };
      roles.set(key, known);
      known.forms.set(text, (known.forms.get(text) ?? 0) + 1);
      if (known.last !== place) Object.assign(known, { last: place, stories: known.stories + 1 });
    },
    counted: () =>
      [...roles.values()]
        .map(({ stories, place, forms }) => ({ text: usual(forms), stories, place }))
        .sort((a, b) => b.stories - a.stories || a.place - b.place),
  };
}

/** Of several forms the one that is used most, and of those the first. */
const usual = (forms: ReadonlyMap<string, number>): string =>
  [...forms].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];

/** What articles call an entity beside its name. */
export function rolesIn(entries: readonly PublicEntry[], id: string): Role[] {
  const roles = createRoles();
  entries.forEach(({ article }, place) => {
    for (const { entity, role } of article.names) if (entity === id && role) roles.add(role.text, place);
  });
  return roles.counted();
}
