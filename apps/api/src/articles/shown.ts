import type { Archive } from '@dateline/content/archive';
import { type Barred, type Entry, isGone, publicArticle } from '@dateline/content/model';
import type { ProblemName } from '../problem/kinds.ts';
import { storyAddress } from '../stories/address.ts';
import { articleAddress } from './address.ts';
import { type ArticleRef, type ArticleResource, type ArticleSummary, summaryKeys } from './schemas.ts';

/** What to answer for what may not be shown: what is held back answers as if it were not there. */
export const refusal = (barred: Barred | null | undefined): 'gone' | 'not-found' | 'restricted' =>
  barred === 'restricted' ? barred : barred && isGone(barred) ? 'gone' : 'not-found';

/** An article that may be shown, or what to answer in its place. */
export async function shownArticle(archive: Archive, id: string, now: Date): Promise<Entry | ProblemName> {
  const found = await archive.article(id, now);
  return found?.entry ?? refusal(found?.barred);
}

/** The id of the version that stands in the place of an article; undefined where it is the last of its story that may be shown. */
export async function latestOf(
  archive: Archive,
  { article: { id }, story }: Entry,
  now: Date,
): Promise<string | undefined> {
  const found = await archive.story(story, now);
  const last = found?.view?.entry.article.id;
  return last === id ? undefined : last;
}

/**
 * Where else an article is to be had.
 *
 * @param latest The id of the version that stands in its place.
 */
export const linksOf = ({ article: { id }, address, story }: Entry, latest?: string): ArticleResource['links'] => ({
  self: articleAddress(id),
  page: address,
  source: `${articleAddress(id)}/source`,
  versions: `${articleAddress(id)}/versions`,
  story: storyAddress(story),
  ...(latest !== undefined && { latest: articleAddress(latest) }),
});

/** An article whole, as readers may see it. */
export const resourceOf = (entry: Entry, latest?: string): ArticleResource => ({
  ...publicArticle(entry.article),
  links: linksOf(entry, latest),
});

/** An article as lists tell of it. */
export function summaryOf(entry: Entry): ArticleSummary {
  const whole: Record<string, unknown> = { ...resourceOf(entry) };
  return Object.fromEntries(
    summaryKeys.flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]]])),
  ) as ArticleSummary;
}

/** As much of an article as it takes to name it. */
export const refOf = ({ article: { id, headline, published, source } }: Entry): ArticleRef => ({
  id,
  headline: headline?.text ?? null,
  published: published.value,
  ...(source.agency === undefined ? {} : { agency: source.agency }),
});
