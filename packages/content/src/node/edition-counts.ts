import type { Edition } from '../model/edition.ts';
import type { Story } from '../model/story.ts';
import { type Barred, barred } from '../stories/publishable.ts';
import { counted } from '../text/counted.ts';

/** How much there is in an edition. */
export interface EditionCounts {
  /** How many stories no notice keeps back. */
  readonly stories: number;
  /** How many notices have taken back, and how many they hold back. */
  readonly withdrawn: number;
  readonly held: number;
  /** How many of the stories hold themselves back: by an embargo, or by what their editors are told. */
  readonly embargoed: number;
  /** How many of the others have no day in any version: calendars, RSS and Atom leave them out. */
  readonly undated: number;
  /** How many articles are in it. */
  readonly articles: number;
}

/**
 * Counts what is in an edition of which not all is at hand.
 *
 * @param holdsBack Whether an article holds itself back, by its id: by an embargo, or by a status that it gives itself.
 */
export function countsIn(
  {
    stories,
    entries,
  }: {
    readonly stories: readonly Told[];
    readonly entries: Pick<Edition['entries'], 'length'>;
  },
  holdsBack: (id: string) => boolean,
): EditionCounts {
  const count = (status: Story['status']): number => stories.filter((story) => story.status === status).length;
  const held = new Set(stories.filter((story) => isHeldBack(story, holdsBack)));
  return {
    stories: count('usable'),
    withdrawn: count('canceled'),
    held: count('withheld'),
    embargoed: held.size,
    undated: stories.filter((story) => story.status === 'usable' && isUndated(story) && !held.has(story)).length,
    articles: entries.length,
  };
}

type Told = Pick<Story, 'status' | 'versions'>;

const isHeldBack = ({ status, versions }: Told, holdsBack: (id: string) => boolean): boolean =>
  status === 'usable' && versions.every(({ articleId }) => holdsBack(articleId));

const isUndated = ({ versions }: Told): boolean => versions.every(({ at }) => at === null);

/** A story that holds itself back. */
export interface Waiting {
  /** The moment up to which it does, in milliseconds; null where it does for good. */
  readonly until: number | null;
  readonly undated: boolean;
}

/**
 * The stories that hold themselves back for as long as any embargo lasts.
 *
 * @param until Up to which moment an article does, by its id, in milliseconds; infinite where for good, NaN where it does not.
 */
export const waitingIn = (stories: readonly Told[], until: (id: string) => number): Waiting[] =>
  stories
    .filter((story) => isHeldBack(story, (id) => !Number.isNaN(until(id))))
    .map((story) => {
      const first = Math.min(...story.versions.map(({ articleId }) => until(articleId)));
      return { until: Number.isFinite(first) ? first : null, undated: isUndated(story) };
    });

/** Counts in which all that is waiting holds itself back, as they are at a moment. */
export function asOf<Counts extends EditionCounts>(counts: Counts, waiting: readonly Waiting[], now: Date): Counts {
  const open = waiting.filter(({ until }) => until !== null && until <= now.getTime());
  return {
    ...counts,
    embargoed: counts.embargoed - open.length,
    undated: counts.undated + open.filter(({ undated }) => undated).length,
  };
}

const HELD: ReadonlySet<string | null> = new Set<Barred>(['embargoed', 'withheld', 'canceled']);

/**
 * Counts what is in an edition.
 *
 * @param now The moment that embargoes are held against; without it each is counted, as in what is built and shown later.
 * @example countsOf(edition, new Date()).stories // 3
 */
export function countsOf({ stories, entries }: Pick<Edition, 'stories' | 'entries'>, now?: Date): EditionCounts {
  const held = entries.filter(({ article }) =>
    now ? HELD.has(barred(article, now)) : article.embargoedUntil !== undefined || article.status !== 'usable',
  );
  const ids = new Set(held.map(({ article }) => article.id));
  return countsIn({ stories, entries }, (id) => ids.has(id));
}

/**
 * The same in words, for everybody who tells of an edition.
 *
 * @example saidOfCounts(countsOf(edition)) // '3 stories of 5 articles, 1 withdrawn, 2 undated'
 */
export const saidOfCounts = ({ stories, withdrawn, held, embargoed, undated, articles }: EditionCounts): string =>
  [
    `${counted(stories, 'story', 'stories')} of ${counted(articles, 'article')}`,
    ...(embargoed > 0 ? [`${embargoed} under embargo or held`] : []),
    ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
    ...(held > 0 ? [`${held} held back`] : []),
    ...(undated > 0 ? [`${undated} undated`] : []),
  ].join(', ');
