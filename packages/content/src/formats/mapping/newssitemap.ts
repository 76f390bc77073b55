import type { Places } from './fields.ts';

/** Where a page of a Google news sitemap has each field. */
export const newssitemap: Places = {
  language: 'news:news/news:publication/news:language',
  headline: 'news:news/news:title',
  keyPoints: 'news:news/news:title',
  published: 'news:news/news:publication_date',
  'body.paragraph': 'news:news/news:title',
  url: 'loc, news:news/news:publication/news:name, news:news/news:publication/news:language, news:news/news:publication_date, news:news/news:title',
  'story.before': 'news:news/news:publication_date',
};
