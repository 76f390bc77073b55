import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Block } from '../model/block.ts';
import { anyArticle } from '../testing/arbitrary-article.ts';
import { articleOf } from '../testing/article-of.ts';
import { readXml } from '../testing/xml.ts';
import { bodyHtml } from './body-html.ts';

const html = (kind: Block['kind'], text: string) =>
  bodyHtml({ dateline: null, body: [{ kind, text, sentences: [], span: [0, 0], rule: 'test' }] });

describe('the body as HTML', () => {
  it.each([
    ['paragraph', 'The wall held.', '<p>The wall held.</p>'],
    ['heading', 'What comes next', '<h2>What comes next</h2>'],
    ['caption', 'Crews at the wall.', '<figure><figcaption>Crews at the wall.</figcaption></figure>'],
    ['list', '* Boats\n\n* Trains', '<ul><li>Boats</li><li>Trains</li></ul>'],
    ['list', '1. Boats\n2. Trains', '<ol><li>Boats</li><li>Trains</li></ol>'],
    ['list', '(3) Boats\n(4) Trains', '<ol start="3"><li>Boats</li><li>Trains</li></ol>'],
    ['table', 'Feb   Jan\n 41    44', '<pre>Feb   Jan\n 41    44</pre>'],
    ['quote', '"It held."', '<blockquote><p>&quot;It held.&quot;</p></blockquote>'],
    ['note', '(This story corrects the date.)', '<aside><p>(This story corrects the date.)</p></aside>'],
    ['other', 'May 6, 2031', '<p>May 6, 2031</p>'],
    ['break', '***', '<hr/>'],
  ] as const)('sets a %s as what it is: %j', (kind, text, element) => {
    expect(html(kind, text)).toBe(element);
  });

  it('puts the dateline back before the paragraph that it opened', () => {
    const article = articleOf('Wall holds\n\nEASTMERE, May 6 (Yonhap) -- The wall held on Tuesday.\n\nIt is old.');
    expect(bodyHtml(article)).toBe('<p>EASTMERE, May 6 (Yonhap) -- The wall held on Tuesday.</p>\n<p>It is old.</p>');
  });

  it('sets one break where only who contributed stood between two', () => {
    const article = articleOf(
      'Wall holds\n\nThe wall held.\n\n___\n\nAssociated Press writer Ines Calloway in Karsund contributed to this report.\n\n___\n\nThe gates are shut.',
    );
    expect(bodyHtml(article)).toBe('<p>The wall held.</p>\n<hr/>\n<p>The gates are shut.</p>');
  });

  it('escapes what would be markup, and leaves out what no document may hold', () => {
    expect(html('paragraph', 'a < b & c ]]> <b>\u0000\u0085\ufffe 😀 \ud800')).toBe(
      '<p>a &lt; b &amp; c ]]&gt; &lt;b&gt; 😀 \ufffd</p>',
    );
  });

  it('sets nothing where there are no words', () => {
    expect(html('paragraph', '')).toBe('');
    expect(html('list', ' \n ')).toBe('');
    expect(html('heading', '\u0001')).toBe('');
  });

  it('is well-formed XHTML, and HTML without an error, whatever the words are', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const body = bodyHtml(article);
        readXml(`<div>${body}</div>`);
        const errors: string[] = [];
        parseFragment(body, { onParseError: ({ code }) => errors.push(code) });
        // XHTML closes what HTML leaves open: HTML forgives that
        expect(errors.filter((code) => code !== 'non-void-html-element-start-tag-with-trailing-solidus')).toEqual([]);
      }),
    );
  });
});
