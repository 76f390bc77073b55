import type { Entry } from '../../model/edition.ts';
import type { Story, Version } from '../../model/story.ts';
import { type Barred, barred } from '../../stories/publishable.ts';

/** An article that may be shown, or the reason why it may not. */
export type Found =
  | { readonly entry: Entry; readonly barred: null }
  | { readonly entry: null; readonly barred: Barred };

/** What may be said of one version of a story; null where the edition does not hold it. */
export function shownOf({ status }: Story, entry: Entry | undefined, now: Date): Found | null {
  if (status !== 'usable') return { entry: null, barred: status };
  if (!entry) return null;
  const reason = barred(entry.article, now);
  return reason === null ? { entry, barred: null } : { entry: null, barred: reason };
}

/**
 * The version of a story that readers see, or why there is none: the last one whose embargo has ended. Where that one has
 * expired or is withheld the story is barred, and no version before it comes back.
 *
 * @returns Null where the edition holds none of them.
 */
export function currentOf(story: Story, byId: ReadonlyMap<string, Entry>, now: Date): Found | null {
  let last: Found | null = null;
  for (const { articleId } of story.versions.toReversed()) {
    const found = shownOf(story, byId.get(articleId), now);
    if (found && found.barred !== 'embargoed') return found;
    last ??= found;
  }
  return last;
}

/**
 * What may be said of one version of a story, asked for by itself: where what came after it was withdrawn or has expired, it is
 * barred with its story.
 *
 * @returns Null where the edition does not hold it.
 */
export function versionOf(story: Story, id: string, byId: ReadonlyMap<string, Entry>, now: Date): Found | null {
  const found = shownOf(story, byId.get(id), now);
  const current = found?.entry ? currentOf(story, byId, now) : null;
  return current?.barred ? current : found;
}

/** The versions of a story that may be shown, counted among themselves: what else there is, and under what headline, is nobody's to know. */
export const shownVersions = (story: Story, byId: ReadonlyMap<string, Entry>, now: Date): Version[] =>
  currentOf(story, byId, now)?.entry
    ? story.versions
        .filter(({ articleId }) => shownOf(story, byId.get(articleId), now)?.entry)
        .map((version, i) => ({ ...version, number: i + 1 }))
    : [];

/**
 * What corrects a story and may be shown: versions of it, and copy that stands by itself.
 *
 * @param byVersion The story of each version.
 * @returns Ids of articles.
 */
export const shownCorrections = (
  { corrections }: Story,
  byVersion: ReadonlyMap<string, Story>,
  byId: ReadonlyMap<string, Entry>,
  now: Date,
): string[] =>
  corrections.filter((id) => {
    const story = byVersion.get(id);
    return story !== undefined && Boolean(versionOf(story, id, byId, now)?.entry);
  });

/** Every story by the ids of its versions. */
export const storiesByVersion = (stories: readonly Story[]): Map<string, Story> =>
  new Map(stories.flatMap((story) => story.versions.map(({ articleId }) => [articleId, story] as const)));
