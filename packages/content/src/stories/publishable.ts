import type { Article } from '../model/article.ts';

/** Why an article may not be published. */
export type Barred = 'withheld' | 'canceled' | 'embargoed' | 'expired';

/**
 * The one predicate that decides what readers see: the site, the feeds, the search and the API all ask it.
 *
 * @param article The article.
 * @param now The moment it is asked for, read once at the outermost edge.
 * @returns Null where it may be published, else the reason why not.
 */
export function barred(article: Article, now: Date): Barred | null {
  if (article.status !== 'usable') return article.status;
  if (article.embargoedUntil && instant(article.embargoedUntil.value) > now.getTime()) return 'embargoed';
  if (article.expires && instant(article.expires.value) <= now.getTime()) return 'expired';
  return null;
}

/** A value that cannot be read as a moment bars for ever: better late than leaked. */
function instant(value: string): number {
  const time = Date.parse(value);
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
