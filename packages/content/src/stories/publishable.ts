import type { Article, Instant } from '../model/article.ts';
import { isRestricted } from './restricted.ts';

/** Why an article may not be published. */
export type Barred = 'withheld' | 'canceled' | 'embargoed' | 'expired' | 'restricted';

/**
 * The one predicate that decides what readers see: the site, the feeds, the search and the API all ask it.
 *
 * @param article The article.
 * @param now The moment it is asked for, read once at the outermost edge.
 * @returns Null where it may be published, else the reason why not.
 */
export function barred(article: Article, now: Date): Barred | null {
  if (article.status !== 'usable') return article.status;
  if (article.embargoedUntil && !(instant(article.embargoedUntil) <= now.getTime())) return 'embargoed';
  if (article.expires && !(instant(article.expires) > now.getTime())) return 'expired';
  if (isRestricted(article)) return 'restricted';
  return null;
}

/** Whether what is barred was there once, so that its address answers gone; the rest answers as if it were not there. */
export const isGone = (reason: Barred): boolean => reason === 'canceled' || reason === 'expired';

/** The moments, in milliseconds, at which `barred` may change its answer for an article. */
export function turnsOf({ embargoedUntil, expires }: Article): number[] {
  return [embargoedUntil, expires].flatMap((at) => (at ? [instant(at)] : [])).filter(Number.isFinite);
}

/** NaN where the value cannot be read as a moment: that bars for ever, better late than leaked. */
const instant = ({ value }: Instant): number => Date.parse(value);
