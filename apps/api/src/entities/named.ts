import { type Archive, type EntityKind, entityKinds, once, slugOf } from '@dateline/content/archive';
import * as z from 'zod';
import { idOf } from './address.ts';

const form = 'One name, or up to eight with commas between.';

const names = (description: string, example: string) =>
  z
    .codec(z.string(form), z.array(z.string().min(1, form).max(200, form)).max(8, form), {
      decode: (text) => text.split(','),
      encode: (all) => all.join(','),
    })
    .optional()
    .meta({ description, examples: [[example]] });

/** Entities by the last part of their address, or by a name that stories print. */
export const named = once(() => ({
  person: names(
    'Whom the story must name, all of several, whoever speaks in it: the last part of an address, or a name that stories print, as `ada-brandt` or `Ada Brandt`.',
    'ada-brandt',
  ),
  organisation: names('Which organisations it must name, in the same way.', 'port-office-of-karsund'),
  place: names('Which places it must name, in the same way.', 'karsund'),
  term: names('Which terms it must name, in the same way.', 'harbour-pact'),
}));

export type Named = { readonly [kind in EntityKind]?: readonly string[] | undefined };

/** The ids of all entities that are asked for. All must be named, so that from the first that is nobody on none is looked up. */
export async function entitiesIn(archive: Archive, query: Named, now: Date): Promise<string[]> {
  const ids: string[] = [];
  for (const kind of entityKinds)
    for (const name of query[kind] ?? []) {
      const id = await entityNamed(archive, kind, name, now);
      if (id === null) return [...ids, idOf(kind, name)];
      ids.push(id);
    }
  return ids;
}

/** As the last part of an address is. */
const isPlain = (name: string): boolean => /^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(name);

/** How many of those that have all words of a name are looked at for the one that has no other. */
const near = 100;

/**
 * The id of an entity by the last part of its address, or by any of the names that stories which may be shown print, whatever
 * their case. Of several of one name: the one that most stories name.
 *
 * @returns Null where nobody is called so; what may be an id is not looked up.
 */
export async function entityNamed(archive: Archive, kind: EntityKind, name: string, now: Date): Promise<string | null> {
  const asWritten = idOf(kind, name);
  if (isPlain(name) || (await archive.entity(asWritten, now))) return asWritten;
  const slug = idOf(kind, slugOf(name));
  if (await archive.entity(slug, now)) return slug;
  const wanted = folded(name);
  const { items } = await archive.entities(kind, { now, limit: near, q: name });
  return items.find(({ name, forms }) => [name, ...forms].some((one) => folded(one) === wanted))?.id ?? null;
}

/** The id of somebody who speaks: a person's, as others are found; or any id as it is, since organisations speak too. */
export const speakerNamed = async (archive: Archive, name: string, now: Date): Promise<string> =>
  name.includes(':') ? name : ((await entityNamed(archive, 'person', name, now)) ?? idOf('person', name));

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
