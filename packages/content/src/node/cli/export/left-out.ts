import { datesOf } from '../../../formats/feed-entry.ts';
import type { FeedFormat } from '../../../formats/format.ts';
import type { NewsItem } from '../../../formats/news-item.ts';
import { isRecent } from '../../../formats/news-sitemap.ts';

/** Why readers may not see what there is. */
export const UNSEEN = 'embargoed, expired, withheld, withdrawn, or barred by its usage terms';

/**
 * How many stories have no place in a list, why, and what to do, and whether any has; empty where all have.
 *
 * @param stories How many there are.
 * @param items Those that readers may see.
 */
export function leftOutOfList(stories: number, items: readonly NewsItem[], format: FeedFormat, now: Date): string {
  const { name, title, holdsOnly } = format;
  const unseen = stories - items.length;
  const undated = holdsOnly ? items.filter((item) => datesOf(item) === null).length : 0;
  const old = holdsOnly === 'recent' ? items.filter((item) => !isRecent(item, now)).length - undated : 0;
  return [
    said(unseen, stories, UNSEEN),
    said(
      undated,
      stories,
      `undated, and ${title} demands a day. Give it in a file NAME.json beside NAME.txt, as ${GIVEN}`,
    ),
    said(
      old,
      stories,
      `not published in the two days before ${now.toISOString()}, and ${name} holds only those; --now sets another moment`,
    ),
    unseen + undated + old < stories
      ? ''
      : `What was written as ${title} is empty: ${stories === 0 ? 'there is no story' : 'no story is left'}.\n`,
  ].join('');
}

const GIVEN = '{"published": "2027-10-12"}';

const said = (some: number, all: number, why: string): string =>
  some > 0 ? `${some} of ${all} ${all === 1 ? 'story' : 'stories'} left out: ${why}.\n` : '';
