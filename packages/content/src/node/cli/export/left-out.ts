import { datesOf } from '../../../formats/feeds/feed-entry.ts';
import type { FeedFormat } from '../../../formats/format.ts';
import type { NewsItem } from '../../../formats/news-item.ts';
import { isRecent } from '../../../formats/sitemaps/news-sitemap.ts';
import { counted } from '../../../text/counted.ts';
import type { Source } from './source.ts';
import { createUnseen, listed } from './unseen.ts';

/**
 * Which stories have no place in a list, why, and what to do, and whether any has; empty where all have.
 *
 * @param items Those that readers may see.
 */
export function leftOutOfList(source: Source, items: readonly NewsItem[], format: FeedFormat, now: Date): string {
  const { stories } = source.edition;
  const { name, title, holdsOnly } = format;
  const seen = new Set(items.map(({ story }) => story?.slug));
  const unseen = stories.filter(({ slug }) => !seen.has(slug)).map(createUnseen(source, now).ofStory);
  const undated = holdsOnly ? items.filter((item) => datesOf(item) === null) : [];
  const old = holdsOnly === 'recent' ? items.filter((item) => datesOf(item) && !isRecent(item, now)) : [];
  const said = (some: readonly string[], why: string): string =>
    some.length > 0
      ? `${some.length} of ${counted(stories.length, 'story', 'stories')} left out: ${why}:\n${listed(some)}`
      : '';
  return [
    said(unseen, 'readers may not see them now'),
    said(
      undated.map(fileOf),
      `undated, and ${title} demands a day. Give it in a file NAME.json beside NAME.txt, as ${GIVEN}`,
    ),
    said(
      old.map(fileOf),
      `not published in the two days before ${now.toISOString()}, and ${name} holds only those; --now sets another moment`,
    ),
    unseen.length + undated.length + old.length < stories.length
      ? ''
      : `What was written as ${title} is empty: ${stories.length === 0 ? 'there is no story' : 'no story is left'}.\n`,
  ].join('');
}

const GIVEN = '{"published": "2027-10-12"}';

const fileOf = ({ article }: NewsItem): string => article.source.name;
