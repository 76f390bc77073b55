import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicArticle } from '../../stories/public.ts';
import { complaintsOf, grammarOf } from '../../testing/against-grammar.ts';
import { anyNewsItem } from '../../testing/arbitrary-news-item.ts';
import { articleOf } from '../../testing/article-of.ts';
import type { NewsItem } from '../news-item.ts';
import { toNewsMl } from './index.ts';

const now = new Date('2027-10-13T08:00:00Z');

const copy = `(2nd LD) Ferry line reopens
(ATTN: ADDS details)

By Ada Brenn

KARSUND, Oct. 12 (Yonhap) -- The ferry line between Karsund and Velm reopened on Tuesday, President Nadia Tressel said.

Tressel is to visit Tokyo next week.`;

const article = articleOf(copy, { id: 'ferry-2', published: '2027-10-12' });

const item: NewsItem = {
  article,
  url: 'https://paper.example/2027/10/11/ferry/',
  story: {
    slug: 'ferry',
    versions: [
      { articleId: 'ferry', number: 1, at: '2027-10-11' },
      { articleId: 'ferry-2', number: 2, at: '2027-10-12' },
    ],
    corrections: ['ferry-2'],
  },
};

test('is as the standard has it, whatever the copy holds', async () => {
  const items = fc.sample(anyNewsItem, { numRuns: 150, seed: 1 });
  const written = [item, ...items].map((one) => toNewsMl(one, now));
  expect(await complaintsOf(grammarOf('newsml.rng'), written)).toBe('');
});

test('says which version of which story it is, and which it takes the place of', () => {
  const written = toNewsMl(item, now);
  expect(written).toContain(' guid="tag:dateline,2026:story:ferry" version="2" ');
  expect(written).toContain('<altId>ferry-2</altId>');
  expect(written).toContain('<link rel="irel:previousVersion" residref="tag:dateline,2026:story:ferry" version="1"/>');
  expect(written).toContain('<signal qcode="sig:correction"/>');
  expect(written).toContain('<firstCreated>2027-10-11T00:00:00Z</firstCreated>');
  expect(toNewsMl({ article }, now)).toContain(' guid="tag:dateline,2026:article:ferry-2" version="1" ');
});

test('tells a newsroom what may be done with it', () => {
  const at = { span: [0, 0] as [number, number], rule: 'test' };
  const held = {
    ...article,
    status: 'withheld' as const,
    urgency: 3,
    embargoedUntil: { value: '2027-10-14T09:00+09:00', text: '0900', ...at },
    expires: { value: '2027-10-20', text: 'Oct. 20', ...at },
    copyright: { text: '(c) The Harbour Wire', ...at },
    usageTerms: { text: 'No archives', ...at },
  };
  const written = toNewsMl({ article: held }, now);
  expect(written).toContain('<pubStatus qcode="stat:withheld"/>');
  expect(written).toContain('<urgency>3</urgency>');
  expect(written).toContain('<embargoed>2027-10-14T09:00:00+09:00</embargoed>');
  expect(written).toContain('<expires>2027-10-20</expires>');
  expect(written).toContain('<copyrightNotice>(c) The Harbour Wire</copyrightNotice>');
  expect(written).toContain('<usageTerms>No archives</usageTerms>');
  const unclear = { ...held, embargoedUntil: { ...held.embargoedUntil, value: 'the feast' } };
  expect(toNewsMl({ article: unclear }, now)).toContain('<embargoed/>');
});

test('names whom and what the copy names, and who wrote it from where', () => {
  const written = toNewsMl(item, now).replaceAll(/>\s+</g, '><');
  expect(written).toContain(
    '<subject type="cpnat:person" literal="person:nadia-tressel"><name>Nadia Tressel</name><definition>President</definition></subject>',
  );
  expect(written).toContain(
    '<subject type="cpnat:geoArea" literal="place:tokyo"><name>Tokyo</name><broader type="cpnat:geoArea" qcode="iso3166-1a2:JP"/></subject>',
  );
  expect(written).toContain('<creator type="cpnat:person" literal="Ada Brenn"><name>Ada Brenn</name></creator>');
  expect(written).toContain('<located type="cpnat:geoArea" literal="KARSUND"><name>KARSUND</name></located>');
  expect(written).toContain('<provider literal="yonhap"><name>Yonhap News Agency</name></provider>');
});

test('gives editors their notes, and readers none of them', () => {
  expect(article.changeNote?.text).toBe('(ATTN: ADDS details)');
  expect(toNewsMl(item, now)).toContain('<edNote>(ATTN: ADDS details)</edNote>');
  expect(toNewsMl({ ...item, article: publicArticle(article) }, now)).not.toContain('ADDS details');
});

test('keeps a day a day, and is made now where the copy tells none', () => {
  expect(toNewsMl(item, now)).toContain('<contentCreated>2027-10-12</contentCreated>');
  const undated = articleOf('Ferry line reopens\n\nThe ferry line reopened after a winter of repairs.', {
    id: 'ferry',
  });
  const written = toNewsMl({ article: undated }, now);
  expect(written).toContain('<versionCreated>2027-10-13T08:00:00.000Z</versionCreated>');
  expect(written).not.toContain('contentCreated');
});
