import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { publicArticle } from '../../stories/public.ts';
import { anyOpenArticle } from '../../testing/arbitrary-article.ts';
import { articleOf } from '../../testing/article-of.ts';
import { feedOf } from '../../testing/feed-of.ts';
import { toLlmsTxt } from './llms-txt.ts';

const article = publicArticle(
  articleOf('(LEAD) Ferry [line] reopens\n\nKARSUND, Oct. 12 (Yonhap) -- The ferry line reopened on Tuesday.', {
    published: '2027-10-12T10:05+09:00',
  }),
);

const now = new Date('2031-01-01T00:00:00Z');

describe('llms.txt', () => {
  it('has the name of the site, what it is, and a link to each article with its day and how it opens', () => {
    expect(toLlmsTxt(feedOf({ article, url: 'https://post.example/ferry/' }), now)).toBe(
      [
        '# The Karsund Post',
        '> What happened in Karsund',
        '## Articles',
        '- [Ferry \\[line\\] reopens](https://post.example/ferry/): 2027-10-12. The ferry line reopened on Tuesday.\n',
      ].join('\n\n'),
    );
  });

  it('calls copy without a headline by its first words', () => {
    const bare = publicArticle(articleOf('KARSUND, Oct. 12 (Yonhap) -- The ferry line reopened on Tuesday.'));
    expect(toLlmsTxt(feedOf({ article: bare, url: 'https://post.example/ferry/' }), now)).toContain(
      '- [The ferry line reopened on Tuesday.](https://post.example/ferry/): ',
    );
  });

  it('leaves out what has no page, and the heading with it', () => {
    expect(toLlmsTxt(feedOf({ article }), now)).toBe('# The Karsund Post\n\n> What happened in Karsund\n');
  });

  it('quotes no lede for long, and cuts no word or character', () => {
    const [lede] = ['The wall held 😀'.repeat(40)];
    const long = { ...article, body: [{ ...article.body[0], text: lede }] } as typeof article;
    const written = toLlmsTxt(feedOf({ article: long, url: 'https://post.example/' }), now);
    expect(written).toMatch(/wall …\n$|held …\n$|The …\n$|😀The …\n$/u);
    expect(written.length).toBeLessThan(500);
    expect(written.isWellFormed()).toBe(true);
  });

  it('is one heading, one summary and one list of links, whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(anyOpenArticle, { minLength: 1, maxLength: 4 }), (articles) => {
        const items = articles.map((any, i) => ({ article: any, url: `https://post.example/${i}/` }));
        const { children } = fromMarkdown(toLlmsTxt(feedOf(...items), now));
        expect(children.map(({ type }) => type)).toEqual(['heading', 'blockquote', 'heading', 'list']);
        const list = children[3];
        if (list?.type !== 'list') throw new Error('there is a list');
        expect(
          list.children.map(({ children: [line] }) => line?.type === 'paragraph' && line.children[0]?.type),
        ).toEqual(articles.map(() => 'link'));
      }),
    );
  });
});
