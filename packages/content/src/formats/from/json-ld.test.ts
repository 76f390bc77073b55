import { describe, expect, it } from 'vitest';
import { firstLost } from '../../testing/parts.ts';
import { fromJsonLd } from './json-ld.ts';

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://paper.example/2027/ferry-line/',
  headline: 'Ferry line reopens',
  author: [
    { '@type': 'Person', name: 'Ada Brenn' },
    { '@type': 'Person', name: 'Irene Maroux' },
  ],
  editor: { '@type': 'Person', name: 'Viktor Oskarin' },
  publisher: { '@type': 'NewsMediaOrganization', name: 'Quaypress' },
  datePublished: '2027-10-12T09:30:00+09:00',
  inLanguage: 'en',
  dateline: 'KARSUND, Oct. 12 (Yonhap) --',
  copyrightNotice: '2027 Quaypress',
  mentions: [
    { '@type': 'Person', name: 'Nadia Tressel' },
    { '@type': 'Place', name: 'Karsund' },
  ],
  articleBody: 'The ferry runs again.\n\n"It is good," Nadia Tressel said.',
};
const read = (value: unknown) => fromJsonLd(JSON.stringify(value));

describe('fromJsonLd', () => {
  it('keeps what the properties state, and reads the body as copy', () => {
    const reading = read(article);
    expect(reading.diagnostics).toEqual([]);
    expect(reading.article).toMatchObject({
      id: 'ferry-line',
      headline: { text: 'Ferry line reopens', rule: 'jsonld/headline' },
      byline: { names: ['Ada Brenn', 'Irene Maroux'] },
      credits: [{ role: 'editing', name: 'Viktor Oskarin' }],
      dateline: { places: ['KARSUND'], date: { month: 10, day: 12 }, rule: 'jsonld/dateline' },
      published: { value: '2027-10-12T09:30:00+09:00', basis: 'stated' },
      copyright: { text: '2027 Quaypress' },
      body: [{ text: 'The ferry runs again.' }, {}],
      quotes: [{ speaker: { name: 'Nadia Tressel' } }],
    });
    expect(reading.article && firstLost(reading.text, reading.article)).toBeNull();
  });

  it('finds the article in a list and in a graph', () => {
    const site = { '@type': 'WebSite', name: 'Quaypress' };
    expect(read([site, article]).article?.headline?.text).toBe('Ferry line reopens');
    expect(read({ '@context': 'https://schema.org', '@graph': [site, article] }).article).not.toBeNull();
    expect(read({ ...article, '@type': ['schema:ReportageNewsArticle', 'WebPage'] }).article).not.toBeNull();
  });

  it('withholds a draft', () => {
    expect(read({ ...article, creativeWorkStatus: 'Draft' }).article?.status).toBe('withheld');
    expect(read({ ...article, creativeWorkStatus: 'Published' }).article?.status).toBe('usable');
  });

  it.each([
    ['{"@type": "Recipe"}', 'not-news'],
    ['{', 'malformed'],
    ['7', 'not-news'],
  ])('answers %s with a diagnostic', (source, code) => {
    expect(fromJsonLd(source)).toMatchObject({ article: null, diagnostics: [{ code, severity: 'error' }] });
  });
});
