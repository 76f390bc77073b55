import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import { publicArticle } from '../../stories/public.ts';
import { complaintsOf, grammarOf } from '../../testing/against-grammar.ts';
import { anyNewsItem } from '../../testing/arbitrary-news-item.ts';
import { articleOf } from '../../testing/article-of.ts';
import { blockElement } from './blocks.ts';
import { toNitf } from './index.ts';
import { normOf } from './norm.ts';

const copy = `(2nd LD) Ferry line reopens
(ATTN: ADDS details)

By Ada Brenn and Jon MARSK

KARSUND, Oct. 12 (Yonhap) -- The ferry line between Karsund and Velm reopened on Tuesday, President Nadia Tressel said.

Tressel is to visit Tokyo next week.

1. It is fast.
2. It is cheap.`;

const article = articleOf(copy, { id: 'ferry', published: '2027-10-12' });
const flat = (of: Article): string => toNitf({ article: of }).replaceAll(/>\s+</g, '><');

test('is as the standard has it, whatever the copy holds', async () => {
  const items = fc.sample(anyNewsItem, { numRuns: 150, seed: 1 });
  expect(await complaintsOf(grammarOf('nitf.rng'), [{ article }, ...items].map(toNitf))).toBe('');
});

test('sets headline, writers and places where readers of NITF look for them', () => {
  const written = flat(article);
  expect(written).toContain('<hedline><hl1>Ferry line reopens</hl1></hedline>');
  expect(written).toContain('<byline>By <person>Ada Brenn</person> and <person>Jon MARSK</person></byline>');
  expect(written).toContain(
    '<dateline><location>KARSUND</location>, Oct. 12 (Yonhap) --<story.date norm="20271012T000000Z"/></dateline>',
  );
  expect(written).toContain('<distributor><org value="yonhap">Yonhap News Agency</org></distributor>');
  expect(written).toContain(
    '<person value="person:nadia-tressel">Nadia Tressel<function>President</function></person>',
  );
  expect(written).toContain('<ol seqnum="1"><li>It is fast.</li><li>It is cheap.</li></ol>');
});

test('says nothing of the year that a dateline leaves open', () => {
  const written = flat({ ...article, published: { ...article.published, value: '2027-10-20' } });
  expect(written).not.toContain('story.date');
});

test('tells a newsroom that it is embargoed, and until when', () => {
  const at = { span: [0, 0] as [number, number], rule: 'test' };
  const held = { ...article, embargoedUntil: { value: '2027-10-14T09:00+09:00', text: '0900', ...at } };
  expect(flat(held)).toContain('<docdata management-status="embargoed">');
  expect(flat(held)).toContain('<date.release norm="20271014T090000+0900"/>');
});

test('gives editors their notes, and readers none of them', () => {
  expect(flat(article)).toContain('<ed-msg info="(ATTN: ADDS details)"');
  expect(flat(publicArticle(article))).not.toContain('ADDS details');
});

test('leaves out a block without words', () => {
  expect(blockElement({ kind: 'heading', text: ' \u0000 ' })).toBeNull();
});

test.each([
  ['2031-05-06', '20310506T000000Z'],
  ['2031-05-06T09:00+09:00', '20310506T090000+0900'],
  ['2031-05-06T09:00', '20310506T090000'],
  ['2031-02-30', null],
  ['soon', null],
  [null, null],
])('writes %s as NITF writes moments', (value, norm) => {
  expect(normOf(value)).toBe(norm);
});
