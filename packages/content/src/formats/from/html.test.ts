import { describe, expect, it } from 'vitest';
import { firstLost } from '../../testing/parts.ts';
import { fromHtml } from './html.ts';

const paragraph = (i: number) =>
  `<p>The ferry line between Karsund and Velm ran ${i} boats on Tuesday, the harbour office said, after a winter of repairs, and fares fell by half, as the council had promised in spring.</p>`;

const page = (
  head = '',
  before = '',
) => `<!DOCTYPE html><html lang="en-GB"><head><title>Ferry line reopens | Quaypress</title>
<link rel="canonical" href="https://paper.example/2027/ferry-line/">
<meta property="og:title" content="Ferry line reopens"><meta property="og:site_name" content="Quaypress">
<meta name="author" content="Ada Brenn"><meta property="article:published_time" content="2027-10-12T09:30:00+09:00">
${head}</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Ferry line reopens</h1>${before}${[12, 14, 16].map(paragraph).join('')}<p>"It is good," Mayor Nadia Tressel said. <script>track()</script></p></article>
<aside><a href="/x">Read more about boats</a></aside><footer>All about cookies</footer></body></html>`;

describe('fromHtml', () => {
  it('reads the copy of a page without what stands around it', () => {
    const { article, text, diagnostics } = fromHtml(page());
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({
      id: 'ferry-line',
      headline: { text: 'Ferry line reopens', rule: 'html/h1' },
      byline: { names: ['Ada Brenn'] },
      published: { value: '2027-10-12T09:30:00+09:00', basis: 'stated' },
      language: 'en-GB',
      quotes: expect.arrayContaining([expect.objectContaining({ text: 'It is good' })]),
    });
    expect(article?.body).toHaveLength(4);
    expect(text).not.toMatch(/Sport|cookies|track|Read more/);
    expect(article && firstLost(text, article)).toBeNull();
  });

  it('takes all authors that have an element each, and of other names the first', () => {
    const { article, text } = fromHtml(
      page('<meta name="author" content="Odd Ruud"><meta property="og:site_name" content="Other">'),
    );
    expect(article?.byline?.names).toEqual(['Ada Brenn', 'Odd Ruud']);
    expect([text.includes('Quaypress'), text.includes('Other')]).toEqual([true, false]);
  });

  it('takes what JSON-LD states before what the page shows', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Ferry line reopens',
      datePublished: '2027-10-12',
      articleBody: 'x',
    };
    const { article } = fromHtml(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`));
    expect(article).toMatchObject({ published: { value: '2027-10-12', rule: 'jsonld/datePublished' } });
    expect(article?.body).toHaveLength(4);
  });

  it('reads a page that is no article as it stands', () => {
    expect(fromHtml('<p>The dam held.</p>').article?.body).toMatchObject([{ text: 'The dam held.' }]);
    expect(fromHtml('no mark at all').article?.body).toHaveLength(1);
  });

  it('answers what is no page with a diagnostic, or reads what can be read', () => {
    expect(fromHtml('')).toMatchObject({ article: null, diagnostics: [{ severity: 'error' }] });
    expect(fromHtml('<div>'.repeat(2000))).toMatchObject({ article: null, diagnostics: [{ code: 'too-deep' }] });
    expect(fromHtml(`<html><body>${'<p>a<b>'.repeat(200)}`).article).not.toBeNull();
    expect(fromHtml(`<html><body>${'<p>The dam held.</p>'.repeat(50_000)}`).article).not.toBeNull();
  });
});
