import type { Archive } from '@dateline/content/archive';
import * as z from 'zod';
import { namesIn } from './path.ts';

/** Where a build says what its pages show. That is for whoever serves them, and sent to nobody. */
export const shownPath = '/shown.json';

/** Of each story, by its address, the addresses of whom and what it names. */
const shownSchema = z.record(z.string(), z.array(z.string()));

/** What of a build must not be sent any more, since it shows a story that may be shown no more. */
export interface Outdated {
  /** True where nothing below a path may be sent, whatever it holds. */
  readonly bars: (path: string) => boolean;
  /** True where a page or a file leads to what may be shown no more. */
  readonly isIn: (text: string) => boolean;
}

/** Tells what is outdated at a moment; null where nothing is. */
export type Watch = (archive: Archive, now: Date) => Promise<Outdated | null>;

/**
 * Makes what watches over a build, whose lists, feeds and indexes name stories that may be killed or expire since.
 *
 * @param manifest The text at `shownPath`; undefined where the build has none, and so shows no story.
 */
export function watchOver(manifest: string | undefined): Watch {
  const stories = Object.entries(shownSchema.parse(JSON.parse(manifest ?? '{}')));
  let kept: { readonly state: string; readonly outdated: Promise<Outdated | null> } | undefined;
  return async (archive, now) => {
    const { id } = await archive.state(now);
    if (kept?.state !== id) kept = { state: id, outdated: outdatedIn(stories, archive, now) };
    return kept.outdated;
  };
}

type Stories = readonly (readonly [address: string, named: readonly string[]])[];

async function outdatedIn(stories: Stories, archive: Archive, now: Date): Promise<Outdated | null> {
  const found = await Promise.all(stories.map(([address]) => archive.at(address, now)));
  const barred = stories.filter((_, i) => !found[i]?.entry);
  if (barred.length === 0) return null;
  const open = new Set(stories.filter((_, i) => found[i]?.entry).flatMap(([, named]) => named));
  const touched = [...new Set(barred.flatMap(([, named]) => named))];
  // whom only barred stories name is in no list either
  const traces = [...barred.map(([address]) => address), ...touched.filter((address) => !open.has(address))];
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
