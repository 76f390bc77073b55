import * as fc from 'fast-check';
import type { NewsArticle, WithContext } from 'schema-dts';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { publicArticle } from '../../stories/public.ts';
import { anyArticle } from '../../testing/arbitrary-article.ts';
import { articleOf } from '../../testing/article-of.ts';
import { toJsonLd, writeJsonLd } from './index.ts';

const copy = `(ATTN: ADDS quote)
(2nd LD) Nordavia restores harbour pact

By Ada Brenn

KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact with the Northern Fisheries Commission (NFC).

Crews clean the harbour wall in Karsund on Monday. (Photo by Iris Maroux)

"It gives both sides room to breathe," President Nadia Tressel said.

"Nobody wanted it," a foreign ministry official told reporters on condition of anonymity.

Tressel said the pact would help.

Editing by Viktor Oskarin

Source: Yonhap News Agency`;

const article = publicArticle(articleOf(copy, { id: 'pact-2', published: '2027-10-12' }));
const story = {
  slug: 'pact',
  versions: [
    { articleId: 'pact-1', number: 1, at: '2027-10-12T09:30+09:00' },
    { articleId: 'pact-2', number: 2, at: '2027-10-12' },
  ],
  corrections: [],
};

type KeysOf<Type> = Type extends object ? keyof Type : never;

describe('schema.org JSON-LD', () => {
  // these types hold every property against the vocabulary
  expectTypeOf<Exclude<keyof ReturnType<typeof toJsonLd>, KeysOf<WithContext<NewsArticle>>>>().toBeNever();
  const written: WithContext<NewsArticle> = toJsonLd({ article, url: 'https://paper.example/pact/', story });

  it('tells what the copy is, where and when it was filed, and by whom', () => {
    expect(written).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'tag:dateline,2026:article:pact-2',
      url: 'https://paper.example/pact/',
      headline: 'Nordavia restores harbour pact',
      dateline: 'KARSUND, Oct. 12 (Yonhap) --',
      locationCreated: [{ '@type': 'Place', name: 'KARSUND' }],
      datePublished: '2027-10-12',
      inLanguage: 'en',
      author: [{ '@type': 'Person', name: 'Ada Brenn' }],
      editor: [{ '@type': 'Person', name: 'Viktor Oskarin' }],
      publisher: { '@type': 'NewsMediaOrganization', name: 'Yonhap News Agency' },
      creditText: 'Yonhap News Agency',
      wordCount: article.wordCount,
    });
  });

  it('keeps captions out of the body, with the pictures that they belong to', () => {
    expect(written).toMatchObject({ articleBody: expect.stringMatching(/^Nordavia on Tuesday.*help\.$/s) });
    expect(written).toMatchObject({ articleBody: expect.not.stringContaining('Crews clean') });
    expect(written).toMatchObject({
      associatedMedia: [{ '@type': 'ImageObject', caption: expect.stringContaining('Crews clean') }],
    });
  });

  it('names everybody once, with role and short form', () => {
    expect(written).toMatchObject({
      mentions: expect.arrayContaining([
        expect.objectContaining({
          '@type': 'Organization',
          name: 'Northern Fisheries Commission',
          alternateName: 'NFC',
        }),
        expect.objectContaining({ '@type': 'Person', name: 'Nadia Tressel', jobTitle: 'President' }),
      ]),
    });
    const ids = toJsonLd({ article }).mentions?.map((mention) => mention['@id']);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('cites what was said word for word, by whom, and keeps back whom the copy keeps back', () => {
    expect(written).toMatchObject({
      citation: [
        {
          '@type': 'Quotation',
          text: 'It gives both sides room to breathe',
          spokenByCharacter: { '@type': 'Person', name: 'Nadia Tressel' },
        },
        { '@type': 'Quotation', text: 'Nobody wanted it', creditText: expect.stringContaining('official') },
      ],
    });
  });

  it('rests a version on the one before it', () => {
    expect(written).toMatchObject({
      version: 2,
      isBasedOn: {
        '@type': 'NewsArticle',
        '@id': 'tag:dateline,2026:article:pact-1',
        version: 1,
        datePublished: '2027-10-12T09:30:00+09:00',
      },
      exampleOfWork: { '@type': 'CreativeWork', '@id': 'tag:dateline,2026:story:pact' },
    });
    expect(toJsonLd({ article })).not.toHaveProperty('isBasedOn');
  });

  it('says that it corrects, in the words of the copy', () => {
    const corrected = articleOf(
      'CORRECTED-Velmora port reopens\n\nEASTMERE, May 6 (Reuters) - The port reopened on Monday.\n\n(This story corrects the day in the first paragraph)',
    );
    expect(toJsonLd({ article: corrected }).correction).toEqual({
      '@type': 'CorrectionComment',
      text: '(This story corrects the day in the first paragraph)',
    });
    const whole = articleOf(
      'Correction: Eastmere Port story\n\nIn a story May 6, The Associated Press erred.\n\nThe corrected story is below:\n\nPort reopens\n\nEASTMERE, Velmora (AP) — It reopened.',
    );
    expect(toJsonLd({ article: whole })).toMatchObject({
      headline: 'Port reopens',
      correction: { text: expect.stringContaining('The Associated Press erred.') },
    });
    expect(toJsonLd({ article }).correction).toBeUndefined();
    expect(toJsonLd({ article, story: { ...story, corrections: ['pact-2'] } }).correction).toEqual({
      '@type': 'CorrectionComment',
    });
  });

  it('gives each story of a digest by itself', () => {
    const digest = articleOf(
      'Yonhap news summary\n\nThe following is the first summary of major stories on Tuesday.\n\n-----------------\n\n(LEAD) Ferry link restored\n\nSEOUL -- The ferry link was restored on Tuesday.\n\n-----------------\n\nDam holds as rain eases\n\nThe dam held overnight.',
    );
    expect(toJsonLd({ article: digest }).hasPart).toEqual([
      {
        '@type': 'NewsArticle',
        headline: 'Ferry link restored',
        dateline: 'SEOUL --',
        articleBody: 'SEOUL -- The ferry link was restored on Tuesday.',
      },
      { '@type': 'NewsArticle', headline: 'Dam holds as rain eases', articleBody: 'The dam held overnight.' },
    ]);
  });

  it('says nothing to editors', () => {
    expect(writeJsonLd({ article: articleOf(copy), story })).not.toMatch(/ATTN|ADDS/);
  });

  it('stands in a script element as it is, and reads back the same, whatever the words are', () => {
    fc.assert(
      fc.property(anyArticle, (any) => {
        const text = writeJsonLd({ article: any });
        expect(text).not.toMatch(/<|\\ud[89a-f]/);
        expect(JSON.parse(text)).toEqual(toJsonLd({ article: any }));
      }),
    );
  });
});
