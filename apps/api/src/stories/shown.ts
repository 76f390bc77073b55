import type { Entry } from '@dateline/content';
import type { Archive, StoryView } from '@dateline/content/archive';
import type * as z from 'zod';
import { articleAddress } from '../articles/address.ts';
import { refOf, refusal } from '../articles/shown.ts';
import type { ProblemName } from '../problem/kinds.ts';
import { changesAddress, storyAddress } from './address.ts';
import type { storySummarySchema, versionSchema } from './schemas.ts';

/** A story that may be shown, or what to answer in its place. */
export async function shownStory(archive: Archive, slug: string, now: Date): Promise<StoryView | ProblemName> {
  const found = await archive.story(slug, now);
  return found?.view ?? refusal(found?.barred);
}

/** A story as lists tell of it. */
export const storySummaryOf = ({
  slug,
  address,
  entry,
  versions,
  corrections,
}: StoryView): z.infer<ReturnType<typeof storySummarySchema>> => ({
  slug,
  ...refOf(entry),
  versions: versions.length,
  corrections: corrections.length,
  links: { self: storyAddress(slug), article: articleAddress(entry.article.id), page: address },
});

/** The entries of a story's versions, first to last. */
export async function entriesOf(archive: Archive, { versions }: StoryView, now: Date): Promise<Entry[]> {
  const found = await Promise.all(versions.map(({ articleId }) => archive.article(articleId, now)));
  return found.flatMap((one) => one?.entry ?? []);
}

/** The versions of a story. They are counted among those that may be shown, so that no gap tells of another. */
export const versionsOf = (
  { slug, corrections }: StoryView,
  entries: readonly Entry[],
): z.infer<ReturnType<typeof versionSchema>>[] =>
  entries.map((entry, i) => {
    const { id, markers } = entry.article;
    const before = entries[i - 1]?.article.id;
    const article = articleAddress(id);
    return {
      number: i + 1,
      ...refOf(entry),
      markers,
      corrects: corrections.includes(id),
      links: { article, source: `${article}/source`, ...(before && { changes: changesAddress(slug, before, id) }) },
    };
  });
