import type { PublicEntry } from './public-entry.ts';
import { shortForms } from './short-forms.ts';
import { type TimelineEvent, timelineOf } from './timeline.ts';

/** What some articles tell of somebody or something, in their own words. A place is that of an article among them. */
export interface Dossier {
  /** Titles and descriptions beside the name, those that most articles have first. */
  readonly roles: readonly Role[];
  /** What it is said to have said, in the order of the articles; reported speech is left out. */
  readonly quotations: readonly Quotation[];
  /** The sentences that name it and speak of a date, earliest first. */
  readonly events: readonly TimelineEvent[];
  /** The articles that name it, in order. */
  readonly places: readonly number[];
}

export interface Role {
  readonly text: string;
  /** The first article that has it, and how many do. */
  readonly place: number;
  readonly count: number;
}

export interface Quotation {
  readonly place: number;
  /** Which of the article's quotations it is, from 0. */
  readonly index: number;
}

interface Gathered {
  readonly roles: Map<string, { text: string; place: number; last: number; count: number }>;
  readonly quotations: Quotation[];
  readonly events: TimelineEvent[];
  readonly places: number[];
}

/**
 * Gathers what articles tell of everybody and everything that they name, by id as in `names`, in one walk over them all.
 *
 * @example dossiersOf(entries).get('person:ada-brandt')?.roles[0]?.text // harbour master
 */
export function dossiersOf(entries: readonly PublicEntry[]): ReadonlyMap<string, Dossier> {
  const gathered = new Map<string, Gathered>();
  const of = (id: string): Gathered => {
    const one = gathered.get(id) ?? { roles: new Map(), quotations: [], events: [], places: [] };
    gathered.set(id, one);
    return one;
  };
  entries.forEach(({ article }, place) => {
    for (const { entity, role } of article.names) {
      const one = of(entity);
      if (one.places.at(-1) !== place) one.places.push(place);
      if (role) addRole(one, role.text.replace(/\s+/g, ' '), place);
    }
    for (const { entity } of shortForms(article)) {
      const { places } = of(entity);
      if (places.at(-1) !== place) places.push(place);
    }
    article.quotes.forEach(({ kind, speaker }, index) => {
      if (kind !== 'indirect' && speaker?.entity !== undefined) of(speaker.entity).quotations.push({ place, index });
    });
  });
  for (const event of timelineOf(entries)) for (const id of event.who) of(id).events.push(event);
  return new Map([...gathered].map(([id, one]) => [id, { ...one, roles: rolesOf(one) }]));
}

function addRole({ roles }: Gathered, text: string, place: number): void {
  const role = roles.get(text);
  if (!role) roles.set(text, { text, place, last: place, count: 1 });
  else if (role.last !== place) {
    role.last = place;
    role.count++;
  }
}

const rolesOf = ({ roles }: Gathered): Role[] =>
  [...roles.values()]
    .sort((a, b) => b.count - a.count || a.place - b.place)
    .map(({ text, place, count }) => ({ text, place, count }));
