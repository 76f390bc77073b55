import { expect, it } from 'vitest';
import { readAll } from './carried/read-carried.ts';
import { unpackLabelled } from './labelled.ts';
import { unpackFile, unpackText } from './unpack.ts';

const copy = `KARSUND, Oct. 12 (Yonhap) -- The sea wall held through the night,
the harbour office said on Tuesday.

    "Nobody slept," said Mayor Jon Eik.
`;

const frontmatter = `---
title: (LEAD) Sea wall holds in Karsund
author: Anna Holm
date: 2027-10-12
---
(LEAD) Sea wall holds in Karsund

(ATTN: ADDS quote in para 2)

By Anna Holm

${copy}`;

const labels = `Title: Sea wall holds in Karsund
Author: Anna Holm
Publication Date: October 12, 2027
Source: Yonhap
URL: https://wall.example/walls/sea-wall-holds?from=rss

${copy}`;

const page = `Title: Sea wall holds in Karsund

URL Source: https://wall.example/walls/sea-wall-holds

Published Time: 2027-10-12T09:06:00+09:00

Markdown Content:
KARSUND, Oct. 12 (Yonhap) -- The sea wall held through the night, the [harbour office](https://wall.example/) said on **Tuesday**.

"Nobody slept," said Mayor Jon Eik.
`;

it.each([frontmatter, labels, page])('reads copy below what whoever saved it set above (%#)', (text) => {
  const [{ article } = {}] = readAll(unpackLabelled(text), {});
  expect(article).toMatchObject({
    headline: { text: 'Sea wall holds in Karsund' },
    dateline: { places: ['KARSUND'], agency: 'Yonhap' },
    source: { agency: 'yonhap' },
  });
  expect(article?.published.value?.slice(0, 10)).toBe('2027-10-12');
  expect(article?.body.map(({ text }) => text)).toEqual([
    'The sea wall held through the night, the harbour office said on Tuesday.',
    '"Nobody slept," said Mayor Jon Eik.',
  ]);
});

it('reads the byline that labels tell, and the marker that a title has', () => {
  const [read] = readAll(unpackLabelled(frontmatter), {});
  expect(read?.article).toMatchObject({ byline: { names: ['Anna Holm'] }, markers: [{ kind: 'lead' }] });
  expect(readAll(unpackLabelled(labels), {})[0]).toMatchObject({
    id: 'sea-wall-holds',
    article: { byline: { names: ['Anna Holm'] } },
  });
});

it.each([
  ['Author: Anna Holm, Tom Brandt', ['Anna Holm', 'Tom Brandt']],
  ['Author: Anna Holm and Tom Brandt', ['Anna Holm', 'Tom Brandt']],
  ['By: Anna Holm & Tom Brandt', ['Anna Holm', 'Tom Brandt']],
  ['Author: Anna Holm, Reuters', ['Anna Holm']],
])('reads every writer that a label names: %s', (line, names) => {
  const [read] = readAll(unpackLabelled(labels.replace('Author: Anna Holm', line)), {});
  expect(read?.article?.byline?.names).toEqual(names);
});

it.each(['Tuesday, October 12, 2027', 'Oct 12, 2027', '12 October 2027', 'Tue, 12 Oct 2027 09:06:00 +0900'])(
  'reads the day as people and machines write it: %s',
  (day) => {
    for (const text of [labels.replace('October 12, 2027', day), frontmatter.replace('2027-10-12', `"${day}"`)])
      expect(readAll(unpackLabelled(text), {})[0]?.article?.published.value?.slice(0, 10)).toBe('2027-10-12');
  },
);

it.each([
  frontmatter.replace('author:', 'editors_note: EMBARGOED UNTIL 1800 GMT THURSDAY\nauthor:'),
  labels.replace('Author:', 'Note: EMBARGOED UNTIL 1800 GMT THURSDAY\nAuthor:'),
])('obeys what stands for editors above the copy (%#)', (text) => {
  expect(readAll(unpackLabelled(text), {})[0]?.article?.embargoedUntil?.value).toBe('2027-10-14T18:00:00Z');
});

it('is told from copy by its first lines, whatever the file is called', () => {
  for (const text of [frontmatter, labels, page]) {
    expect(unpackFile('wall.txt', text)?.items).toHaveLength(1);
    expect(unpackText(text)?.items).toHaveLength(1);
  }
  const others = [
    `Title: a short history of walls\n\n${copy}`,
    `Title race: Terns win\nDate: Tuesday\n\n${copy}`,
    `---\n\nSea wall holds\n\n${copy}`,
    `Date: October 12, 2027\nSource: Yonhap\n\n${copy}`,
  ];
  for (const text of others) expect(unpackFile('wall.txt', text)).toBeNull();
});
