import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { read } from '../reading/read.ts';
import { editorsOnly, publicArticle } from '../stories/public.ts';
import { feedOf } from '../testing/feed-of.ts';
import { decode } from '../text/decode/index.ts';
import { documentFormats, feedFormats } from './index.ts';

const corpus = new URL('../../corpus/', import.meta.url);
const now = new Date('2042-01-01T00:00:00Z');
const cases = await Promise.all(
  (await readdir(corpus, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const source = decode(await readFile(new URL(`${name}/in.txt`, corpus))).text ?? '';
      return { name, source, article: read(source, { id: name, published: '2041-12-31' }).article };
    }),
);
const url = 'https://post.example/story/';

/** The words of the copy that are for editors only, where they are long enough not to stand elsewhere too. */
const secretsOf = (source: string, spans: readonly (readonly [number, number])[]): string[] =>
  spans.map((span) => source.slice(...span).trim()).filter((words) => words.length > 20 && !words.includes('\n'));

/** As a reader would see it, whatever the format does to marks. */
const seen = (text: string): string => text.replace(/&\w+;|\\.|[^\p{L}\p{N}]+/gu, ' ');

describe.each([
  ...documentFormats.map((format) => ({ ...format, isFeed: false })),
  ...feedFormats.map((format) => ({ ...format, forNewsrooms: false, isFeed: true })),
])('$name', ({ name: format, write, isFeed, forNewsrooms }) => {
  const documents = cases.flatMap(({ name, source, article }) => {
    if (!article) return [];
    const item = { article: forNewsrooms ? publicArticle(article) : article, url };
    const text = () => (isFeed ? write(feedOf(item) as never, now) : write(item as never, now));
    return [{ name, secrets: secretsOf(source, editorsOnly(article)), text: text(), again: text() }];
  });

  it('says nothing to editors of any case of the corpus', () => {
    expect(documents.flatMap(({ secrets }) => secrets).length).toBeGreaterThan(10);
    const told = documents.filter(({ secrets, text }) => secrets.some((words) => seen(text).includes(seen(words))));
    expect(told.map(({ name }) => name)).toEqual([]);
  });

  it('gives the same bytes for the same article', () => {
    expect(documents.filter(({ text, again }) => text !== again)).toEqual([]);
    expect(documents.length, format).toBeGreaterThan(100);
  });
});

it('gives newsrooms what the copy says to editors, of the whole article', () => {
  const told = cases.filter(({ source, article }) => {
    const [secret] = article ? secretsOf(source, article.changeNote ? [article.changeNote.span] : []) : [];
    return (
      secret &&
      documentFormats.every(
        ({ forNewsrooms, write }) => !forNewsrooms || (article && seen(write({ article }, now)).includes(seen(secret))),
      )
    );
  });
  expect(told.length).toBeGreaterThan(3);
});
