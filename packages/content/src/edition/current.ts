import type { Entry } from '../model/edition.ts';
import type { Story, Version } from '../model/story.ts';
import { type Barred, barred } from '../stories/publishable.ts';

/** An article that may be shown, or the reason why it may not. */
export type Found =
  | { readonly entry: Entry; readonly barred: null }
  | { readonly entry: null; readonly barred: Barred };

/**
 * The first of some versions of a story that may be shown, or why the first of them may not.
 *
 * @param versions Entries of the story; where one is missing from the edition it is passed over.
 * @returns Null where the edition holds none of them.
 */
export function firstShown(story: Story, versions: readonly (Entry | undefined)[], now: Date): Found | null {
  if (story.status !== 'usable') return { entry: null, barred: story.status };
  let why: Barred | null = null;
  for (const entry of versions) {
    if (!entry) continue;
    const reason = barred(entry.article, now);
    if (reason === null) return { entry, barred: null };
    why ??= reason;
  }
  return why && { entry: null, barred: why };
}

/** The last version of a story that may be shown, or why the last may not. */
export const currentOf = (story: Story, byId: ReadonlyMap<string, Entry>, now: Date): Found | null =>
  firstShown(story, story.versions.map(({ articleId }) => byId.get(articleId)).reverse(), now);

/** The versions of a story that may be shown: what else there is, and under what headline, is nobody's to know. */
export const shownVersions = ({ versions }: Story, byId: ReadonlyMap<string, Entry>, now: Date): Version[] =>
  versions.filter(({ articleId }) => {
    const entry = byId.get(articleId);
    return entry !== undefined && barred(entry.article, now) === null;
  });
