import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../model/article.ts';
import { placesIn } from '../../testing/places.ts';
import { probes } from '../../testing/probes.ts';
import { fromHtml } from '../from/html.ts';
import * as readers from '../from/index.ts';
import * as writers from '../index.ts';
import { documentFormats, feedFormats } from '../index.ts';
import { type Field, fields } from './fields.ts';
import { inCode } from './in-code.ts';
import { mapping } from './index.ts';
import { page } from './page.ts';

const names = Object.keys(fields) as Field[];

describe('the table of where each standard has each field', () => {
  it.each([
    ...documentFormats.map((format) => [format.name, format, false] as const),
    ...feedFormats.map((format) => [format.name, format, true] as const),
  ])('tells what is written as %s, and nothing else', (name, format, isFeed) => {
    const written = names.flatMap((field) => {
      const places = placesIn(format, isFeed, probes[field]);
      return places.length > 0 ? [[field, places.join(', ')]] : [];
    });
    expect(mapping[name]).toEqual(Object.fromEntries(written));
  });

  it('has a row for every field of the model', () => {
    // where a status, an urgency or an agency was read, and what a notice does, is the reader's own affair
    const own = new Set(['statusFrom', 'urgencyFrom', 'notice']);
    const top = new Set(names.map((field) => field.split('.')[0]));
    expect(Object.keys(articleSchema.shape).filter((field) => !top.has(field) && !own.has(field))).toEqual([]);
  });

  it('has every format, and no other', () => {
    expect(Object.keys(mapping)).toEqual([...documentFormats, ...feedFormats].map(({ name }) => name));
  });

  it('names every function that writes or reads a format, and no other', () => {
    const doors = Object.keys({ ...writers, ...readers, fromHtml });
    const named = inCode.flatMap(({ writes = [], reads = [] }) => [...writes, ...reads]);
    expect([...new Set(named)].sort()).toEqual(doors.filter((name) => !/Formats$/.test(name)).sort());
  });

  it('stands in docs/formats.md as it is: npm run docs -w @dateline/content', async () => {
    const path = new URL('../../../../../docs/formats.md', import.meta.url);
    expect(await readFile(path, 'utf8')).toBe(page());
  });
});
