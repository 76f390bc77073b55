import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { read } from '../reading/read.ts';
import { feedOf } from '../testing/feed-of.ts';
import type { DocumentFormat } from './format.ts';
import { fromNinjs } from './from/ninjs/index.ts';
import { documentFormats, feedFormats } from './index.ts';

const now = new Date('2031-05-08T00:00:00Z');

/** Copy in which every word to editors has `zq` in it, and none to readers. */
const copy = `EMBARGOED until 0900 GMT May 6, 2031, says zqembargo

(ATTN: ADDS zqchange in para 2)
(LEAD) Flood wall holds

By Ada Brook

EASTMERE, May 6 (Yonhap) -- The wall held overnight, the harbor office said.

"It held (EDS: zqwithin)," keeper (ADDS zqverb) Ines Calloway said (Eds: zqend).

Eds: hold the zqname out, and call zqdesk@quay.example before noon.

((Zqreporter; zqreporter@quay.example; +00 30 1234567;))

(With photos)

Not for use after May 9, 2031 zqexpiry

* The following information is not for publication

- Author: Zqauthor, +00 30 0000, zqauthor@quay.example
- Editor: Zqeditor
`;

const ninjs = JSON.stringify({
  uri: 'tag:quay.example,2031:zqitem',
  versionCreated: '2031-05-06T10:00:00Z',
  embargoedUntil: '2031-05-06T09:00:00Z',
  edNote: 'Eds: zqnote is to be held out.\nzqsecond line',
  slugline: 'quay-flood',
  headlines: [{ value: 'Flood wall holds' }],
  bodies: [{ contentType: 'text/plain', value: copy.replace(/^EMBARGOED.*\n\n/, '') }],
});

const articleIn = (article: Article | null, more: Partial<Article> = {}): Article => {
  if (!article) throw new Error('nothing was read');
  return { ...article, status: 'usable', ...more };
};

const told = { span: [0, 1] as [number, number], rule: 'testing/secret' };
const plain = articleIn(read(copy, { id: 'wall', published: '2031-05-06' }).article);
const articles: readonly (readonly [string, Article])[] = [
  ['read from copy', plain],
  ['read from ninjs', articleIn(fromNinjs(ninjs, { id: 'wall' }).article)],
  [
    'made by hand',
    {
      ...plain,
      edNote: { text: 'zqhand', ...told },
      changeNote: { text: 'zqhand', changes: [], ...told },
      notice: { act: 'advisory', headline: { text: 'zqhand', ...told }, slug: { text: 'zqhand', ...told }, ...told },
      notes: [...plain.notes, { text: 'zqhand', reason: 'embargo', audience: 'editors', ...told }],
    },
  ],
];

const readers: readonly (readonly [string, (article: Article) => string])[] = [
  ...documentFormats.flatMap((format) =>
    format.forNewsrooms ? [] : [[format.name, (article: Article) => format.write({ article }, now)] as const],
  ),
  ...feedFormats.map(
    (format) =>
      [
        format.name,
        (article: Article) => format.write(feedOf({ article, url: 'https://post.example/wall/' }), now),
      ] as const,
  ),
];

it.each(readers.filter(([name]) => /^(?:text|markdown|html|llms)$/.test(name)))(
  '%s lets no headline turn around what stands beside it',
  (_, write) => {
    const { article } = read('Wall \u202eholds\u202c\n\nEASTMERE, May 6 (Yonhap) -- The \u2067wall held.\n', {
      id: 'wall',
    });
    const written = write(articleIn(article));
    expect(written).toMatch(/Wall .*u\+?202e.*holds.*The .*u\+?2067/is);
    expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(article?.headline?.text).toBe('Wall \u202eholds\u202c');
  },
);

describe.each(articles)('of an article %s, whole as it is', (_, article) => {
  it('there is much to keep from readers', () => {
    expect(JSON.stringify(article).match(/zq\w+/gi)?.length).toBeGreaterThan(8);
  });

  it.each(readers)('%s shows the copy, and no word to editors', (name, write) => {
    const text = write(article);
    expect(text).not.toMatch(/zq/i);
    if (!/sitemap/.test(name)) expect(text).toContain('wall held overnight');
  });

  it.each(documentFormats.filter(({ forNewsrooms }) => forNewsrooms))(
    '$name tells newsrooms',
    ({ write }: DocumentFormat) => {
      expect(write({ article }, now)).toMatch(/zq/i);
    },
  );
});
