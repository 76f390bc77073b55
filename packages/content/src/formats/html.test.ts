import * as fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { publicArticle } from '../stories/public.ts';
import { anyArticle } from '../testing/arbitrary-article.ts';
import { articleOf } from '../testing/article-of.ts';
import { readXml } from '../testing/xml.ts';
import { toHtml } from './html.ts';

const copy = `(ATTN: ADDS quote)
(LEAD) Ferry line reopens & stays

By Ada Brenn

KARSUND, Oct. 12 (Yonhap) -- The ferry line between Karsund and Velm reopened on Tuesday.

Editing by Iris Maroux

(END)`;

describe('an article as a page', () => {
  const page = toHtml({
    article: publicArticle(articleOf(copy, { published: '2027-10-12' })),
    url: 'https://paper.example/2027/10/12/ferry/?a&b',
  });

  it('has headline, byline, day, body and credits, each in its place', () => {
    expect(page).toContain('<title>Ferry line reopens &amp; stays</title>');
    expect(page).toContain('<link rel="canonical" href="https://paper.example/2027/10/12/ferry/?a&amp;b"/>');
    expect(page).toContain(
      [
        '<article>',
        '<header>',
        '<h1>Ferry line reopens &amp; stays</h1>',
        '<p>By Ada Brenn</p>',
        '<p><time datetime="2027-10-12">2027-10-12</time></p>',
        '</header>',
        '<p>KARSUND, Oct. 12 (Yonhap) -- The ferry line between Karsund and Velm reopened on Tuesday.</p>',
        '<footer>',
        '<ul><li>editing: Iris Maroux</li></ul>',
        '</footer>',
        '</article>',
      ].join('\n'),
    );
  });

  it('says nothing to editors', () => {
    expect(page).not.toMatch(/ATTN|ADDS/);
  });

  it('is well-formed XHTML, and HTML without an error, whatever the words are', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const written = toHtml({ article, url: 'https://paper.example/' });
        readXml(written);
        const errors: string[] = [];
        parse(written, { onParseError: ({ code }) => errors.push(code) });
        expect(errors).toEqual([]);
      }),
    );
  });
});
