import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { complaintsOf, grammarOf } from '../../testing/against-grammar.ts';
import { anyNewsItem } from '../../testing/arbitrary-news-item.ts';
import { feedOf, newsItem } from '../../testing/feed.ts';
import { toNewsSitemap } from './news-sitemap.ts';
import { toSitemap, toSitemapIndex } from './sitemap.ts';

const now = new Date('2031-05-08T12:00:00Z');
const schema = new URL('../../../../../node_modules/sitemap/schema/sitemap.xsd', import.meta.url);
const dated = (id: string, published?: string) => newsItem(id, `The ${id} holds`, 'It held on Monday.', published);
const pages = (xml: string): string[] =>
  [...xml.matchAll(/<loc>https:\/\/paper\.example\/(\w*)\/?</g)].map((match) => match[1] ?? '');

it('lists every page that may be shown, with its day only where that is known', () => {
  const { article, ...rest } = dated('pact', '2031-05-01');
  const killed = {
    ...rest,
    url: 'https://paper.example/killed/',
    article: { ...article, status: 'canceled' as const },
  };
  const xml = toSitemap(
    feedOf([dated('wall', '2031-05-06T10:05+09:00'), dated('pact', '2031-05-01'), dated('ferry'), killed]),
    now,
  );
  expect(pages(xml)).toEqual(['', 'wall', 'pact', 'ferry']);
  expect(xml.match(/<lastmod>.*(?=<)/g)).toEqual(['<lastmod>2031-05-06T10:05:00+09:00', '<lastmod>2031-05-01']);
});

it('ends after 50,000 pages', () => {
  const item = dated('pact', '2031-05-01');
  expect(toSitemap(feedOf(Array(50_001).fill(item)), now).match(/<url>/g)).toHaveLength(50_000);
});

it('lists sitemaps as one, their addresses escaped', () => {
  const written = toSitemapIndex(['https://paper.example/sitemap-1.xml', 'https://paper.example/?a&b']);
  expect(written).toMatch(/<sitemapindex xmlns="http:\/\/www.sitemaps.org\/schemas\/sitemap\/0.9">/);
  expect([...written.matchAll(/<sitemap>\s*<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://paper.example/sitemap-1.xml',
    'https://paper.example/?a&amp;b',
  ]);
});

it('lists in the news sitemap what was first published within two days, today in the east included', () => {
  const items = [
    '2031-05-09',
    '2031-05-08T11:59Z',
    '2031-05-06T12:00Z',
    '2031-05-06T11:59Z',
    '2031-05-06',
    '2031-05-10',
  ];
  const xml = toNewsSitemap(feedOf([...items.map((at, i) => dated(`n${i}`, at)), dated('undated')]), now);
  expect(pages(xml)).toEqual(['n0', 'n1', 'n2']);
});

it('dates a story in the news sitemap by its first version', () => {
  const item = dated('pact', '2031-05-08');
  if (!item.story) throw new Error('it has a story');
  const versions = [{ articleId: 'first', number: 1, at: '2031-05-01' }, ...item.story.versions];
  expect(toNewsSitemap(feedOf([{ ...item, story: { ...item.story, versions } }]), now)).not.toContain('<news:news>');
});

it('names the language as Google has it', () => {
  const codes = ['en-GB', 'zh-Hant', 'zh', 'ko'].map((language) => {
    const { article, ...rest } = dated('pact', '2031-05-08');
    const xml = toNewsSitemap(feedOf([{ ...rest, article: { ...article, language } }]), now);
    return /<news:language>(.*)</.exec(xml)?.[1];
  });
  expect(codes).toEqual(['en', 'zh-tw', 'zh-cn', 'ko']);
});

it('is valid, whatever the copy holds, and where nothing is listed', async () => {
  const all = fc.sample(anyNewsItem, { numRuns: 200, seed: 4 });
  const recent = all.map(({ article, story: _story, ...rest }) => ({
    ...rest,
    article: { ...article, published: { ...article.published, value: '2031-05-08' }, status: 'usable' as const },
  }));
  expect(await complaintsOf(schema, [toSitemap(feedOf([]), now), toSitemap(feedOf(all), now)])).toBe('');
  const news = [toNewsSitemap(feedOf([]), now), toNewsSitemap(feedOf(recent), now)];
  expect(news[1]).toContain('<news:news>');
  expect(await complaintsOf(grammarOf('news-sitemap.rng'), news)).toBe('');
});
