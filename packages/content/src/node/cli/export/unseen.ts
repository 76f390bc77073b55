import { currentOf, storiesByVersion, versionOf } from '../../../edition/shown/current.ts';
import type { Article } from '../../../model/article.ts';
import type { Story } from '../../../model/story.ts';
import type { Barred } from '../../../stories/publishable.ts';
import { AT_FIRST } from '../paint.ts';
import type { Source } from './source.ts';

/** Which copy readers may not see, and why: a line each, `flood.txt: embargoed until 2031-11-03T09:00:00Z`. */
export interface Unseen {
  /** Of an article, by its file. */
  readonly ofArticle: (article: Article) => string;
  /** Of a story, by the file of its last version, or by its slug where no word of it is kept. */
  readonly ofStory: (story: Story) => string;
}

/** Tells why readers may not see what they may not. */
export function createUnseen({ edition, articles }: Source, now: Date): Unseen {
  const entries = new Map(edition.entries.map((entry) => [entry.article.id, entry]));
  const read = new Map(articles.map((article) => [article.id, article]));
  const storyOf = storiesByVersion(edition.stories);
  return {
    ofArticle(article) {
      const story = storyOf.get(article.id);
      const found = story && versionOf(story, article.id, entries, now);
      return `${article.source.name}: ${because(found?.barred ?? null, article)}`;
    },
    ofStory(story) {
      const article = read.get(story.versions.at(-1)?.articleId ?? '');
      return `${article?.source.name ?? story.slug}: ${because(currentOf(story, entries, now)?.barred ?? null, article)}`;
    },
  };
}

function because(barred: Barred | null, article: Article | undefined): string {
  if (article?.notice) return 'a notice to editors';
  if (barred === 'canceled') return 'withdrawn';
  if (barred === 'embargoed') return ['embargoed', at('until', article?.embargoedUntil)].join('');
  if (barred === 'expired') return ['expired', at('at', article?.expires)].join('');
  return barred === 'restricted' ? 'barred by its usage terms' : 'withheld';
}

const at = (word: string, instant: Article['expires']): string => (instant ? ` ${word} ${instant.value}` : '');

/** Lines below a line that they belong to; of many the first, and how many more there are. */
export const listed = (lines: readonly string[]): string =>
  [...lines.slice(0, AT_FIRST), ...(lines.length > AT_FIRST ? [`and ${lines.length - AT_FIRST} more`] : [])]
    .map((line) => `  ${line}\n`)
    .join('');
