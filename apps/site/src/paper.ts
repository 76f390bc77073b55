import { getCollection } from 'astro:content';
import { stat } from 'node:fs/promises';
import {
  type Archive,
  createArchive,
  type Dossier,
  dossiersOf,
  type EntityCount,
  entityKinds,
  type PublicEntry,
  publicEntryOf,
  type StoryView,
} from '@dateline/content/archive';
import { readEdition } from '@dateline/content/node';
import type { Listed } from './front/listed.ts';
import { compiled, now as moment } from './settings.ts';

/** A story that readers may see. */
export interface Story extends Listed, Pick<StoryView, 'slug' | 'versions' | 'corrections'> {
  readonly entry: PublicEntry;
}

/** All that the pages are made from. What takes long is made once, so that each page does work for itself alone. */
export interface Paper {
  readonly archive: Archive;
  readonly now: Date;
  /** Newest first, the undated last. */
  readonly stories: readonly Story[];
  /** Everybody and everything that stories name, by id, those that most of them name first. */
  readonly entities: ReadonlyMap<string, EntityCount>;
  /** What stories tell of them; places are those of `stories`. */
  readonly dossiers: ReadonlyMap<string, Dossier>;
}

let kept: { readonly stamp: number; readonly paper: Promise<Paper> } | undefined;

/** The paper of this build; in development, of the copy as it is. */
export async function paper(): Promise<Paper> {
  if (kept && !import.meta.env.DEV) return kept.paper;
  const { mtimeMs: stamp } = await stat(compiled);
  if (kept?.stamp !== stamp) kept = { stamp, paper: made() };
  return kept.paper;
}

async function made(): Promise<Paper> {
  const now = moment();
  const archive = createArchive(await readEdition(compiled));
  const all = { now, limit: Number.POSITIVE_INFINITY };
  const listed = new Map((await getCollection('stories')).map(({ data }) => [data.address, data]));
  const stories = (await archive.stories(all)).items.flatMap(
    ({ address, slug, versions, corrections, entry }): Story[] => {
      const data = listed.get(address);
      return data ? [{ ...data, slug, versions, corrections, entry: publicEntryOf(entry) }] : [];
    },
  );
  const lists = await Promise.all(entityKinds.map((kind) => archive.entities(kind, all)));
  return {
    ...{ archive, now, stories },
    entities: new Map(lists.flatMap(({ items }) => items.map((entity) => [entity.id, entity]))),
    dossiers: dossiersOf(stories.map(({ entry }) => entry)),
  };
}
