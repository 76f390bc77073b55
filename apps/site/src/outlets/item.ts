import type { PublicArticle } from '@dateline/content';
import type { NewsItem } from '@dateline/content/formats';
import type { Story } from '../paper.ts';
import { absolute } from '../paths.ts';

/** A story on its way into a format. */
export const itemOf = ({
  entry,
  address,
  slug,
  versions,
  corrections,
}: Story): NewsItem & { readonly article: PublicArticle } => ({
  article: entry.article,
  url: absolute(address),
  story: { slug, versions, corrections },
});
