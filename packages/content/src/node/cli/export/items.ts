import { createArchive } from '../../../edition/in-memory.ts';
import { newsItemOf } from '../../../edition/news-item.ts';
import { storiesByVersion } from '../../../edition/shown/current.ts';
import type { NewsItem } from '../../../formats/news-item.ts';
import type { Article } from '../../../model/article.ts';
import type { Story } from '../../../model/story.ts';
import type { Source } from './source.ts';

/** Every version that may be shown, as readers may see it, newest first. */
export async function shownItems({ edition }: Source, site: string | undefined, now: Date): Promise<NewsItem[]> {
  const archive = createArchive(edition);
  const { items } = await archive.list({ now, limit: Math.max(edition.entries.length, 1) });
  const shown: NewsItem[] = [];
  for (const entry of items) {
    const view = (await archive.story(entry.story, now))?.view;
    if (view) shown.push(newsItemOf({ ...view, entry }, site));
  }
  return shown;
}

/** Every story in the version that readers see, newest first. */
export async function currentItems({ edition }: Source, site: string, now: Date): Promise<NewsItem[]> {
  const { items } = await createArchive(edition).stories({ now, limit: Math.max(edition.stories.length, 1) });
  return items.map((view) => newsItemOf(view, site));
}

/** Every article whole, with what notices made of it: for newsrooms. */
export function wholeItems({ edition, articles }: Source): NewsItem[] {
  const storyOf = storiesByVersion(edition.stories);
  return articles.map((article) => wholeItem(article, storyOf.get(article.id)));
}

const wholeItem = (article: Article, story: Story | undefined): NewsItem =>
  story ? { article: { ...article, status: graver(article.status, story.status) }, story } : { article };

const GRAVITY = ['usable', 'withheld', 'canceled'] as const;

const graver = (a: Article['status'], b: Article['status']): Article['status'] =>
  GRAVITY.indexOf(a) > GRAVITY.indexOf(b) ? a : b;
