import type { Places } from './fields.ts';

/** Where a page of a sitemap has each field. */
export const sitemap: Places = {
  published: 'lastmod',
  url: 'loc, lastmod',
};
