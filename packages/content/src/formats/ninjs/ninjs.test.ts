import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicArticle } from '../../stories/public.ts';
import { anyArticle } from '../../testing/arbitrary-article.ts';
import { articleOf } from '../../testing/article-of.ts';
import { ninjsTypes, wrongIn } from '../../testing/ninjs-types.ts';
import { readXml } from '../../testing/xml.ts';
import { toNinjs } from './index.ts';
import { ninjs2, toNinjs2 } from './ninjs2.ts';

const copy = `(ATTN: ADDS quote in 2nd para)
(2nd LD) Nordavia restores harbour pact
EMBARGOED until 0900 GMT Nov 3, 2027

By Ada Brenn

KARSUND, Oct. 12 (Yonhap) -- Nordavia on Tuesday restored its harbour pact with the Northern Fisheries Commission.

"It gives both sides room to breathe," President Nadia Tressel said in San Belmiro.

Editing by Viktor Oskarin

NO ARCHIVAL USE - JAPAN OUT`;

const article = articleOf(copy, { id: 'pact-2', published: '2027-10-12' });
const story = {
  slug: 'pact',
  versions: [
    { articleId: 'pact-1', number: 1, at: '2027-10-12T09:30+09:00' },
    { articleId: 'pact-2', number: 2, at: '2027-10-12' },
  ],
  corrections: [],
};
const written = toNinjs({ article, story, url: 'https://paper.example/pact/' });

describe('ninjs 3.1', () => {
  it('calls every version of a story the same, and numbers it', () => {
    expect(written).toMatchObject({
      uri: 'tag:dateline,2026:story:pact',
      version: '2',
      firstCreated: '2027-10-12T09:30:00+09:00',
      versionCreated: '2027-10-12T00:00:00Z',
      altIds: [{ role: 'id', value: 'pact-2' }],
    });
    expect(toNinjs({ article }).uri).toBe('tag:dateline,2026:article:pact-2');
  });

  it('carries status, embargo, urgency, rights and what is for editors', () => {
    expect(written).toMatchObject({
      pubStatus: 'usable',
      embargoedUntil: '2027-11-03T09:00:00Z',
      usageTerms: 'NO ARCHIVAL USE - JAPAN OUT',
      edNote: '(ATTN: ADDS quote in 2nd para)\nEMBARGOED until 0900 GMT Nov 3, 2027',
    });
  });

  it('says nothing to editors of a public article', () => {
    const open = toNinjs({ article: publicArticle(article) });
    expect(open).not.toHaveProperty('edNote');
    expect(JSON.stringify(open)).not.toMatch(/ATTN|EMBARGO/);
  });

  it('keeps markers out of the headline, and in the title', () => {
    expect(written.headlines).toEqual([
      { role: 'main', contentType: 'text/plain', value: 'Nordavia restores harbour pact' },
    ]);
    expect(written.title).toBe('(2nd LD) Nordavia restores harbour pact');
    const corrected = articleOf('CORRECTED-UPDATE 2-Nordavia restores pact\n\nKARSUND (Reuters) - It was restored.');
    expect(toNinjs({ article: corrected }).title).toBe('CORRECTED-UPDATE 2-Nordavia restores pact');
  });

  it('has the body as XHTML and as text, with its count of words', () => {
    const [html, text] = written.bodies ?? [];
    expect(html).toMatchObject({ contentType: 'application/xhtml+xml', wordCount: article.wordCount });
    expect(html?.value).toMatch(/^<p>KARSUND, Oct. 12 \(Yonhap\) -- Nordavia.*<\/p>\n<p>/);
    expect(text).toMatchObject({ contentType: 'text/plain', value: expect.stringMatching(/^KARSUND, .*\.\n\n"It/) });
  });

  it('lists people, organisations and places apart, each once', () => {
    expect(written.people).toEqual([
      {
        name: 'Nadia Tressel',
        rel: 'mentions',
        uri: 'tag:dateline,2026:article:pact-2#person%3Anadia-tressel',
        literal: 'person:nadia-tressel',
      },
    ]);
    expect(written.organisations?.map(({ name }) => name)).toContain('Northern Fisheries Commission');
    expect(written.places?.map(({ name }) => name)).toEqual(['Karsund', 'San Belmiro']);
  });

  it('names writers, editors and the agency as its sources', () => {
    expect(written).toMatchObject({ by: 'By Ada Brenn', located: 'KARSUND' });
    expect(written.infoSources).toEqual([
      { name: 'Yonhap News Agency', role: 'agency', literal: 'yonhap' },
      { name: 'Ada Brenn', role: 'byline' },
      { name: 'Viktor Oskarin', role: 'editing' },
    ]);
  });

  it('has nothing that the standard does not, of the type it wants, whatever the words are', () => {
    fc.assert(
      fc.property(anyArticle, (any) => {
        const object = toNinjs({ article: any, story, url: 'https://paper.example/' });
        expect(wrongIn(object, ninjsTypes)).toEqual([]);
        expect(object.uri).toMatch(/^tag:/);
        for (const { contentType, value } of object.bodies ?? [])
          if (contentType === 'application/xhtml+xml') readXml(`<div>${value}</div>`);
      }),
    );
  });
});

describe('ninjs 2.2', () => {
  it('has the same in lower case, the embargo under its older name', () => {
    const older = toNinjs2({ article, story });
    expect(older).toMatchObject({
      standard: { name: 'ninjs', version: '2.2' },
      versioncreated: '2027-10-12T00:00:00Z',
      embargoed: '2027-11-03T09:00:00Z',
      pubstatus: 'usable',
      bodies: [{ contenttype: 'application/xhtml+xml', wordcount: article.wordCount }, {}],
      altids: [{ role: 'id', value: 'pact-2' }],
    });
    expect(older).not.toHaveProperty('embargoeduntil');
  });

  it('has no capital in the name of any field, and no relation on an associated object', () => {
    fc.assert(
      fc.property(anyArticle, (any) => {
        const text = ninjs2.write({ article: any }, new Date(0));
        JSON.parse(text, function (this: object, key, value) {
          if (!Array.isArray(this)) expect(key).toBe(key.toLowerCase());
          return value;
        });
        for (const part of toNinjs2({ article: any }).associations ?? []) expect(part).not.toHaveProperty('rel');
      }),
    );
  });
});
