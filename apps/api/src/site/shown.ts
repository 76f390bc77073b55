import { type Archive, entityKinds, once } from '@dateline/content/archive';
import * as z from 'zod';
import { entityLists, idOf } from '../entities/address.ts';
import { namesIn } from './path.ts';

const shownSchema = once(() =>
  z.object({
    /** The digest of the edition that it was built from. */
    edition: z.optional(z.string()),
    /** Of each story, by its address, the addresses of whom and what it names. */
    stories: z.record(z.string(), z.array(z.string())),
  }),
);

/** The digest of the edition that a build is of, by the text of its `shownFile`; undefined where it does not say. */
export const editionOf = (manifest: string): string | undefined =>
  shownSchema().safeParse(JSON.parse(manifest)).data?.edition;

/** What of a build must not be sent any more, since it shows a story that may be shown no more. */
export interface Outdated {
  /** True where nothing below a path may be sent, whatever it holds. */
  readonly bars: (path: string) => boolean;
  /** True where a page or a file leads to what may be shown no more. */
  readonly isIn: (text: string) => boolean;
}

/** Tells what is outdated at a moment; null where nothing is. */
export type Watch = (archive: Archive, now: Date) => Promise<Outdated | null>;

/** Of a build of another edition nothing is sent: what it shows, and what of that may be shown, nobody knows. */
const all: Outdated = { bars: () => true, isIn: () => true };

/**
 * Makes what watches over a build, whose lists, feeds and indexes name stories that may be killed or expire since. It must be
 * made from the edition that it is first held against; whatever comes after follows from that one.
 *
 * @param manifest The text of its `shownFile`; undefined where the build has none, and so shows no story.
 */
export function watchOver(manifest: string | undefined): Watch {
  let fits = manifest === undefined;
  let watch: Watch | undefined;
  return async (archive, now) => {
    fits ||= manifest !== undefined && editionOf(manifest) === archive.digest;
    if (!fits) return all;
    watch ??= watchOverStories(manifest);
    return watch(archive, now);
  };
}

function watchOverStories(manifest: string | undefined): Watch {
  const stories = Object.entries(shownSchema().parse(JSON.parse(manifest ?? '{"stories":{}}')).stories);
  let kept: { readonly state: string; readonly outdated: Promise<Outdated | null> } | undefined;
  return async (archive, now) => {
    const { id } = await archive.state(now);
    if (kept?.state !== id) kept = { state: id, outdated: outdatedIn(stories, archive, now) };
    return kept.outdated;
  };
}

type Stories = readonly (readonly [address: string, named: readonly string[]])[];

/** Whether stories name whom or what a page of the site is about, by that address or another. */
async function stands(address: string, archive: Archive, now: Date): Promise<boolean> {
  const [id] = namesAt(address);
  return id !== undefined && (await archive.entity(id, now)) !== null;
}

/** The id of whom or what a page of the site is about, plain and as formats have it in their identifiers. */
function namesAt(address: string): string[] {
  const [list, name = ''] = namesIn(address);
  const kind = entityKinds.find((one) => entityLists[one] === list);
  return kind ? [idOf(kind, name), encodeURIComponent(idOf(kind, name))] : [];
}

async function outdatedIn(stories: Stories, archive: Archive, now: Date): Promise<Outdated | null> {
  const found = await Promise.all(stories.map(([address]) => archive.at(address, now)));
  const barred = stories.filter((_, i) => !found[i]?.entry);
  if (barred.length === 0) return null;
  const open = new Set(stories.filter((_, i) => found[i]?.entry).flatMap(([, named]) => named));
  const touched = [...new Set(barred.flatMap(([, named]) => named))];
  // whom only barred stories name is in no list either, and no other story is to call anybody as they alone did
  const standing = await Promise.all(touched.map((address) => open.has(address) && stands(address, archive, now)));
  const fallen = touched.filter((_, i) => !standing[i]);
  const traces = [...barred.map(([address]) => address), ...fallen, ...fallen.flatMap(namesAt)];
  // what a page says of somebody may be from a barred story, and the index of the search holds the words of all
  const closed = ['/pagefind/', ...touched];
  return {
    bars: (path) => {
      const within = `/${namesIn(path).join('/')}/`;
      return closed.some((address) => within.startsWith(address));
    },
    isIn: (text) => traces.some((address) => text.includes(address)),
  };
}
