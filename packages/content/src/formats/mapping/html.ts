import type { Places } from './fields.ts';

/** Where HTML has each field. */
export const html: Places = {
  language: '@lang',
  headline: 'head/title, body/article/header/h1',
  keyPoints: 'head/title, body/article/header/ul/li',
  byline: 'head/meta, body/article/header/p',
  dateline: 'body/article/p',
  published: 'body/article/header/p/time',
  usageTerms: 'body/article/footer/p/small',
  copyright: 'body/article/footer/p/small',
  credit: 'body/article/footer/p',
  credits: 'body/article/footer/ul/li',
  'body.paragraph': 'head/title, body/article/p',
  'body.heading': 'body/article/h2',
  'body.caption': 'body/article/figure/figcaption',
  'body.list': 'body/article/ul/li',
  'body.table': 'body/article/pre',
  'body.quote': 'body/article/blockquote/p',
  'body.note': 'body/article/aside/p',
  'body.break': 'body/article/hr',
  url: 'head/link',
};
