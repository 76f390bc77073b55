import { searchWords } from '../search/words.ts';
import type { PublicEntry } from '../shown/public-entry.ts';
import { type TimelineEvent, timelineOf } from '../timeline/index.ts';
import { createRoles, type Role, type Roles } from './roles.ts';
import { shortForms } from './short-forms.ts';
import { storyNames } from './story-names.ts';

/** What some articles tell of somebody or something, in their own words. A place is that of an article among them. */
export interface Dossier {
  /** Titles and descriptions beside the name, those that most articles have first. */
  readonly roles: readonly Role[];
  /** What it is said to have said, in the order of the articles, the same words once; reported speech is left out. */
  readonly quotations: readonly Quotation[];
  /** The sentences that name it and speak of a date, earliest first. */
  readonly events: readonly TimelineEvent[];
  /** The articles that name it, in order. */
  readonly places: readonly number[];
}

/** Which quotation of which article. */
export interface Quotation {
  /** The place of its article in the edition. */
  readonly place: number;
  /** Which of the article's quotations it is, from 0. */
  readonly index: number;
}

interface Gathered {
  readonly roles: Roles;
  readonly quotations: Quotation[];
  readonly events: TimelineEvent[];
  readonly places: number[];
  /** The words of its quotations so far, without their marks and capitals. */
  readonly said: Set<string>;
}

/**
 * Gathers what articles tell of everybody and everything that they name, by id as in `names`, in one walk over them all.
 *
 * @example dossiersOf(entries).get('person:ada-brandt')?.roles[0]?.text // harbour master
 */
export function dossiersOf(entries: readonly PublicEntry[]): ReadonlyMap<string, Dossier> {
  const gathered = new Map<string, Gathered>();
  const of = (id: string): Gathered => {
    const one = gathered.get(id) ?? { roles: createRoles(), quotations: [], events: [], places: [], said: new Set() };
    gathered.set(id, one);
    return one;
  };
  entries.forEach(({ article }, place) => {
    for (const { entity, role } of storyNames(article)) {
      const one = of(entity);
      if (one.places.at(-1) !== place) one.places.push(place);
      if (role) one.roles.add(role.text, place);
    }
    for (const { entity } of shortForms(article)) {
      const { places } = of(entity);
      if (places.at(-1) !== place) places.push(place);
    }
    article.quotes.forEach(({ kind, speaker, text }, index) => {
      if (kind === 'indirect' || speaker?.entity === undefined) return;
      const { quotations, said } = of(speaker.entity);
      const words = searchWords(text).join(' ');
      if (!said.has(words)) quotations.push({ place, index });
      said.add(words);
    });
  });
  for (const event of timelineOf(entries)) for (const id of event.who) of(id).events.push(event);
  return new Map([...gathered].map(([id, { said: _, ...one }]) => [id, { ...one, roles: one.roles.counted() }]));
}
