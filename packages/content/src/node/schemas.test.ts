import { expect, test } from 'vitest';
import * as z from 'zod';
import { compile } from '../edition/compile.ts';
import { jsonSchemas } from './schemas.ts';

const source =
  '(LEAD) Flood wall holds\n\nEASTMERE, May 6 (Yonhap) -- "The wall held," Mayor Ada Brook said Tuesday.\n';
const edition = await compile([{ id: 'flood', name: 'flood.txt', source }]);
const article = edition.entries[0]?.article;

const samples = [
  ['article', article],
  ['edition', edition],
  ['reading', { id: 'flood', article, diagnostics: [] }],
  ['given', { published: '2031-05-06', slug: 'flood' }],
] as const;

/** What the published JSON says of a value, read by itself. */
const accepts = (name: string, value: unknown): boolean =>
  z.fromJSONSchema(JSON.parse(JSON.stringify(jsonSchemas().get(name)))).safeParse(value).success;

test.each(samples)('the JSON Schema of %s takes what the reader makes', (name, value) => {
  expect(accepts(name, value)).toBe(true);
});

test.each(samples)('the JSON Schema of %s takes nothing unknown', (name, value) => {
  expect(accepts(name, { ...value, unheardOf: 1 })).toBe(false);
});

test('the JSON Schema of an article wants its parts, and spans with two ends', () => {
  expect(accepts('article', { ...article, headline: undefined })).toBe(false);
  expect(accepts('article', { ...article, headline: { text: 'x', rule: 'y', span: [1] } })).toBe(false);
  expect(accepts('article', { ...article, published: { ...article?.published, basis: 'guessed' } })).toBe(false);
});

test('the JSON Schemas refer only to what they define', () => {
  for (const schema of jsonSchemas().values()) {
    const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name);
    expect(Object.keys(schema.$defs ?? {})).toEqual(expect.arrayContaining(refs));
  }
});
