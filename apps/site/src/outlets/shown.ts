import { shownFile } from '@dateline/api/site';
import type { PublicArticle } from '@dateline/content';
import { shortForms } from '@dateline/content/archive';
import { entityAddress } from '../entities/address.ts';
import type { Paper } from '../paper.ts';
import type { Outlet } from './outlet.ts';

/**
 * Of which edition the pages are, which stories they show, and whom and what these name, by their addresses. Whoever serves the site looks there for what
 * may be shown no more, and sends no page that leads to it.
 */
export function shownIn({ archive, stories, entities }: Pick<Paper, 'archive' | 'stories' | 'entities'>): Outlet {
  const shown = stories.map(({ address, entry }) => {
    const ids = namedIn(entry.article);
    return [address, [...ids, ...ids.flatMap((id) => entities.get(id)?.aliases ?? [])].map(entityAddress)] as const;
  });
  return {
    path: shownFile,
    content: `${JSON.stringify({ edition: archive.digest, stories: Object.fromEntries(shown) })}\n`,
  };
}

const namedIn = (article: PublicArticle): string[] => [
  ...new Set([...article.names, ...shortForms(article)].map(({ entity }) => entity)),
];
