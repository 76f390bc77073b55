import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicArticle } from '../../stories/public.ts';
import { anyOpenArticle } from '../../testing/arbitrary-article.ts';
import { articleOf } from '../../testing/article-of.ts';
import { feedOf } from '../../testing/feed-of.ts';
import { jsonFeed, toJsonFeed } from './json-feed.ts';

const copy = `(ATTN: ADDS quote)
(LEAD) Ferry line reopens

KARSUND, Oct. 12 (Yonhap) -- The ferry line between Karsund and Velm reopened on Tuesday after a winter of repairs.

NO ARCHIVAL USE - JAPAN OUT`;

const article = publicArticle(articleOf(copy, { id: 'ferry-2', published: '2027-10-13T10:05+09:00' }));
const story = {
  slug: 'ferry',
  versions: [
    { articleId: 'ferry-1', number: 1, at: '2027-10-12' },
    { articleId: 'ferry-2', number: 2, at: '2027-10-13T10:05+09:00' },
  ],
  corrections: [],
};

const now = new Date('2031-01-01T00:00:00Z');

describe('JSON Feed 1.1', () => {
  it('tells what the list is, and of each story one item that stays the same through its versions', () => {
    expect(toJsonFeed(feedOf({ article, story, url: 'https://post.example/ferry/' }), now)).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Karsund Post',
      description: 'What happened in Karsund',
      home_page_url: 'https://post.example/',
      feed_url: 'https://post.example/feed',
      language: 'en',
      items: [
        {
          id: 'tag:dateline,2026:story:ferry',
          url: 'https://post.example/ferry/',
          title: 'Ferry line reopens',
          date_published: '2027-10-12T00:00:00Z',
          date_modified: '2027-10-13T10:05:00+09:00',
          authors: [{ name: 'Yonhap News Agency' }],
          language: 'en',
          _dateline: { version: 2, usageTerms: 'NO ARCHIVAL USE - JAPAN OUT', wordCount: article.wordCount },
          content_html:
            '<p>KARSUND, Oct. 12 (Yonhap) -- The ferry line between Karsund and Velm reopened on Tuesday after a winter of repairs.</p>',
        },
      ],
    });
  });

  it('has an undated item without a date, and an empty one with empty content: the standard wants content', () => {
    const [item] = toJsonFeed(
      feedOf({ article: { ...article, body: [], dateline: null, published: { ...article.published, value: null } } }),
      now,
    ).items;
    expect(item).not.toHaveProperty('date_published');
    expect(item?.content_html).toBe('');
  });

  it('leaves out what may not be published now, and what is for editors', () => {
    const whole = articleOf(copy, { id: 'ferry-2' });
    const held = { ...whole, status: 'withheld' as const };
    const { items } = toJsonFeed(feedOf({ article: whole }, { article: held }), now);
    expect(items).toHaveLength(1);
    expect(JSON.stringify(items)).not.toMatch(/ATTN|ADDS/);
  });

  it('has every item, with an id and content, its own fields under an underscore, whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(anyOpenArticle, { maxLength: 3 }), (articles) => {
        const { items } = JSON.parse(jsonFeed.write(feedOf(...articles.map((any) => ({ article: any }))), now));
        expect(items).toHaveLength(articles.length);
        for (const { id, content_html, ...others } of items) {
          expect([typeof id, typeof content_html]).toEqual(['string', 'string']);
          expect(Object.keys(others).filter((key) => !known.has(key) && !/^_[a-zA-Z][^.]*$/.test(key))).toEqual([]);
        }
      }),
    );
  });
});

/** The fields of an item, by the specification. */
const known = new Set(
  'url external_url title content_text summary image banner_image date_published date_modified authors tags language attachments'.split(
    ' ',
  ),
);
