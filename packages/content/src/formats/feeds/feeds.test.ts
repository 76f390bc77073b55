import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import * as fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { complaintsOf, grammarOf } from '../../testing/against-grammar.ts';
import { anyNewsItem } from '../../testing/arbitrary-news-item.ts';
import { articleOf } from '../../testing/article-of.ts';
import { feedOf, newsItem } from '../../testing/feed.ts';
import { readXml } from '../../testing/xml.ts';
import { fromJsonFeed } from '../from/json-feed.ts';
import { toAtom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';

const now = new Date('2031-06-01T00:00:00Z');

const items = [
  newsItem('pact', 'Pact ]]> holds & "lasts"', 'The pact held on Tuesday.\n\nIt is old & <b>dear</b>.', '2031-05-07'),
  newsItem('wall', 'מרכז: חומה 👩‍🚒', 'The wall held on Monday.', '2031-05-06T10:05:00+09:00'),
  newsItem('ferry', 'Ferry < bridge, R&D says', 'The ferry reopened on Monday.', '2031-05-06'),
];

/** What every reader should get of each item. */
const known = [
  { title: 'Pact ]]> holds & "lasts"', link: 'https://paper.example/pact/', day: '2031-05-07' },
  { title: 'מרכז: חומה 👩‍🚒', link: 'https://paper.example/wall/', day: '2031-05-06' },
  { title: 'Ferry < bridge, R&D says', link: 'https://paper.example/ferry/', day: '2031-05-06' },
];

const entry = (title: unknown, link: unknown, date: string | Date | null | undefined) => ({
  title: String(title).replaceAll('\u2060', ''),
  link,
  day: new Date(date ?? '').toISOString().slice(0, 10),
});

/** Readers that share no code, each giving the items of a feed in order. */
const readers: Record<string, (xml: string) => Promise<ReturnType<typeof entry>[]>> = {
  'rss-parser': async (xml) => {
    const { items: read } = await new RssParser().parseString(xml);
    return read.map(({ title, link, isoDate }) => entry(title, link, isoDate));
  },
  'feed-parser': async (xml) => parseFeed(xml).items.map(({ title, url, published }) => entry(title, url, published)),
  'feed-extractor': async (xml) =>
    (extractFromXml(xml).entries ?? []).map(({ title, link, published }) => entry(title, link, published)),
};

describe.each([
  ['RSS', toRss, 'rss.rng'],
  ['Atom', toAtom, 'atom.rng'],
] as const)('a feed in %s', (_, write, grammar) => {
  it.each(Object.keys(readers))('gives %s the items that went in', async (name) => {
    expect(await readers[name]?.(write(feedOf(items), now))).toEqual(known);
  });

  it('is as the specification has it, whatever the copy holds', async () => {
    const all = fc.sample(anyNewsItem, { numRuns: 150, seed: 3 });
    const feeds = [[], items, all, ...all.map((item) => [item])].map((list) => write(feedOf(list), now));
    for (const feed of feeds) readXml(feed);
    expect(await complaintsOf(grammarOf(grammar), feeds)).toBe('');
  });

  it('leaves out what has no day, and what may not be published now', () => {
    const undated = newsItem('undated', 'Nobody knows when', 'The wall held.');
    const [pact = undated] = items;
    const at = { span: [0, 0] as [number, number], rule: 'test', text: '' };
    const killed = { ...pact, article: { ...pact.article, status: 'canceled' as const } };
    const held = { ...pact, article: { ...pact.article, embargoedUntil: { value: '2031-06-02T00:00:00Z', ...at } } };
    const past = { ...pact, article: { ...pact.article, expires: { value: '2031-05-31T00:00:00Z', ...at } } };
    const feed = write(feedOf([undated, killed, held, past]), now);
    expect(feed).not.toMatch(/<(?:item|entry)\b/);
  });

  it('says how many stories it leaves out since they have no day, and nothing where it leaves none out', () => {
    const undated = ['one', 'two'].map((name) => newsItem(name, `Wall ${name} holds`, 'The wall held.'));
    expect(write(feedOf([...items, ...undated]), now)).toContain(
      '2 stories whose day is not known are left out; a JSON Feed has them.<',
    );
    expect(write(feedOf(undated.slice(1)), now)).toContain(
      'One story whose day is not known is left out; a JSON Feed has it.<',
    );
    expect(write({ ...feedOf(undated), description: 'News from Velm' }, now)).toContain('>News from Velm. 2 stories');
    expect(write(feedOf(items), now)).not.toContain('left out');
  });

  it('never holds what is for editors, even where it is given the whole article', () => {
    const article = articleOf('(LEAD) Pact holds\n(ATTN: ADDS details)\n\nThe pact held.', {
      id: 'pact',
      published: '2031-05-07',
    });
    expect(article.changeNote?.text).toContain('ADDS');
    expect(write(feedOf([{ article }]), now)).not.toContain('ADDS');
  });

  it('has one entry a story, which a new version takes the place of', () => {
    const [pact] = items;
    const later = newsItem('pact-2', 'Pact ends', 'The pact ended.', '2031-05-08');
    if (!pact?.story || !later.story) throw new Error('both have stories');
    const story = { ...pact.story, versions: [...pact.story.versions, ...later.story.versions] };
    const feed = write(feedOf([{ ...later, story }, pact]), now);
    expect(feed.match(/<(?:guid isPermaLink="false"|id)>tag:[^<]*/g)).toHaveLength(1);
    expect(feed).toContain('>tag:dateline,2026:story:pact<');
    expect(feed).toContain('Pact ends');
  });

  it('has titles that read the same as text and as HTML', () => {
    const feed = write(feedOf([newsItem('tag', 'The <b> tag &amp; R&D', 'It is bold.', '2031-05-07')]), now);
    expect(feed).toContain('>The &lt;\u2060b&gt; tag &amp;\u2060amp; R&amp;D<');
  });

  it('adds no white space to words or addresses', () => {
    const home = 'https://paper.example/search?q=a&by=b';
    const feed = write({ ...feedOf(items), home, self: home }, now);
    expect(feed).toContain('<title>The Harbour &amp; Coast</title>');
    expect(feed).toMatch(/<(link|id)>https:\/\/paper\.example\/search\?q=a&amp;by=b<\/\1>/);
  });

  it('says nothing of a language that is not clear', () => {
    const [pact] = items;
    const unclear = {
      ...feedOf(pact ? [{ ...pact, article: { ...pact.article, language: 'en_US' } }] : []),
      language: 'und',
    };
    expect(write(unclear, now)).not.toMatch(/lang/);
  });

  it('calls copy without a headline by its first words', () => {
    const { article, ...rest } = newsItem('alert', 'Alert', 'The wall broke at noon.', '2031-05-07');
    const feed = write(feedOf([{ ...rest, article: { ...article, headline: null } }]), now);
    expect(feed).toContain('<title>The wall broke at noon.</title>');
  });
});

describe('a feed in Atom', () => {
  it('keeps the first day and the last of a story apart', () => {
    const [pact] = items;
    if (!pact?.story) throw new Error('it has a story');
    const versions = [{ articleId: 'first', number: 1, at: '2031-05-01' }, ...pact.story.versions];
    const [read] = parseAtomFeed(toAtom(feedOf([{ ...pact, story: { ...pact.story, versions } }]), now)).entries ?? [];
    expect(read?.published).toBe('2031-05-01T00:00:00.000Z');
    expect(read?.updated).toBe('2031-05-07T00:00:00.000Z');
  });

  it('has no two entries of one moment, and keeps their order', () => {
    const day = [1, 2, 3].map((n) => newsItem(`day-${n}`, `Day ${n}`, 'The wall held.', '2031-05-07'));
    const moments = parseAtomFeed(toAtom(feedOf(day), now)).entries?.map(({ updated }) => updated);
    expect(moments).toEqual(['2031-05-07T00:00:00.002Z', '2031-05-07T00:00:00.001Z', '2031-05-07T00:00:00.000Z']);
  });

  it('changed when it was asked for, if it is empty', () => {
    expect(toAtom(feedOf([]), now)).toContain('<updated>2031-06-01T00:00:00.000Z</updated>');
  });
});

describe('a feed in RSS', () => {
  it('holds the whole body beside the lede', () => {
    const [read] = parseRssFeed(toRss(feedOf(items), now)).items ?? [];
    expect(read?.description).toBe('The pact held on Tuesday.');
    expect(read?.content?.encoded).toBe(
      '<p>The pact held on Tuesday.</p>\n<p>It is old &amp; &lt;b&gt;dear&lt;/b&gt;.</p>',
    );
  });
});

describe('a feed in JSON', () => {
  const written = jsonFeed.write(feedOf(items), now);

  it('gives feed-extractor and feedsmith the items that went in', () => {
    const extracted = extractFromJson(written).entries ?? [];
    expect(extracted.map(({ title, link, published }) => entry(title, link, published))).toEqual(known);
    const parsed = parseJsonFeed(written).items ?? [];
    expect(parsed.map(({ title, url, date_published }) => entry(title, url, date_published))).toEqual(known);
  });

  it('gives ourselves the articles that went in', () => {
    const back = fromJsonFeed(written).map(({ article }) => [article?.headline?.text, article?.published.value]);
    expect(back).toEqual(items.map(({ article }) => [article.headline?.text, article.published.value]));
  });
});
