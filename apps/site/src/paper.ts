import {
  type Archive,
  type Dossier,
  dossiersOf,
  type EntityCount,
  entityKinds,
  type PublicEntry,
  publicEntryOf,
  type StoryView,
} from '@dateline/content/archive';
import { inOrder } from './front/arrange.ts';
import { type Listed, listed } from './front/listed.ts';

/** A story that readers may see. */
export interface Story extends Listed, Pick<StoryView, 'slug' | 'versions' | 'corrections'> {
  readonly entry: PublicEntry;
}

/** All that the site is made from. What takes long is made once, so that each page does work for itself alone. */
export interface Paper {
  readonly archive: Archive;
  readonly now: Date;
  /** Newest first, then those of no year and those of no day. */
  readonly stories: readonly Story[];
  /** Everybody and everything that stories name, by id, those that most of them name first. */
  readonly entities: ReadonlyMap<string, EntityCount>;
  /** What stories tell of them; places are those of `stories`. */
  readonly dossiers: ReadonlyMap<string, Dossier>;
}

/** The paper of a moment. */
export async function paperOf(archive: Archive, now: Date): Promise<Paper> {
  const all = { now, limit: Number.POSITIVE_INFINITY };
  const stories = inOrder(
    (await archive.stories(all)).items.map(({ slug, versions, corrections, entry: whole }): Story => {
      const entry = publicEntryOf(whole);
      return { ...listed({ ...entry, versions, corrections }), slug, versions, corrections, entry };
    }),
  );
  const lists = await Promise.all(entityKinds.map((kind) => archive.entities(kind, all)));
  return {
    ...{ archive, now, stories },
    entities: new Map(lists.flatMap(({ items }) => items.map((entity) => [entity.id, entity]))),
    dossiers: dossiersOf(stories.map(({ entry }) => entry)),
  };
}
