import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventCopy } from '../../../packages/content/src/testing/copy.ts';
import { hostile } from './copy.ts';
import { attributes, deadLinks } from './links.ts';
import { type Built, buildSite } from './workspace.ts';

const corpus = resolve(import.meta.dirname, '../../../packages/content/corpus');

/** Every case of the corpus: each agency's form, notices, corrections, embargoes, copy in other languages. */
async function cases(): Promise<Record<string, Uint8Array>> {
  const all = await readdir(corpus, { withFileTypes: true });
  const files = all.filter((one) => one.isDirectory()).flatMap(({ name }) => [`${name}/in.txt`, `${name}/in.json`]);
  const there = files.filter((file) => existsSync(join(corpus, file)));
  const read = there.map(async (file) => [file.replace('/in', ''), await readFile(join(corpus, file))] as const);
  return Object.fromEntries(await Promise.all(read));
}

const base = '/wire';

describe('a site of hundreds of stories, under a path of its own', () => {
  let built: Built;
  beforeAll(async () => {
    const invented = Array.from({ length: 300 }, (_, i) => [`invented/${i}.txt`, inventCopy(i).text]);
    const copy = { ...(await cases()), ...Object.fromEntries(invented), 'hostile.txt': hostile };
    built = await buildSite(copy, { DATELINE_SITE: `https://x.example${base}/`, DATELINE_NOW: '2027-10-20T12:00:00Z' });
  });
  afterAll(() => built.remove());

  it('leads nowhere that is not there, and names no place twice', () => {
    expect(built.pages.size).toBeGreaterThan(1000);
    expect(deadLinks(built, base)).toEqual([]);
    for (const [path, html] of built.pages) {
      const ids = attributes(html, 'id');
      expect([path, ids]).toEqual([path, [...new Set(ids)]]);
    }
  });

  it('lists in its sitemaps every page that stands for itself, and no other', async () => {
    const text = (path: string) => readFile(join(built.dist, path), 'utf8');
    const maps = [...(await text('sitemap.xml')).matchAll(/(sitemap-[\w-]+\.xml)<\/loc>/g)];
    const all = (await Promise.all(maps.map(([, map = '']) => text(map)))).join('\n');
    const listed = [...all.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
    const pages = [...built.pages].flatMap(([file, html]) => {
      const path = base + file.replace(/index\.html$/, '');
      return html.includes(`<link rel="canonical" href="https://x.example${path}">`) ? [path] : [];
    });
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });
});
