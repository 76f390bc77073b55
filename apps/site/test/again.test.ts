import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { buildSite, ownEnvironment, removeAll } from './workspace.ts';

/** Every file under a folder, by its path, as text. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = paths.map(async (path) => [path.slice(folder.length), await readFile(path, 'latin1')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

it('prints a paper again without Astro, to the byte', async () => {
  const env = { DATELINE_SITE: 'https://x.example/wire/', DATELINE_NOW: '2027-10-20T12:00:00Z' };
  const copy = (headline: string) => `${headline}\n\nKARSUND, Oct. 12, 2027 (Yonhap) -- ${headline}, the port said.\n`;
  const built = await buildSite({ 'a.txt': copy('Harbour bridge reopens'), 'b.txt': copy('Ferry ends') }, env);
  const again = `${built.dist}-again`;
  const named = { DATELINE_EDITION: `${built.dist}-edition.json`, DATELINE_BUILT: again };
  await promisify(execFile)(process.execPath, [resolve(import.meta.dirname, '../again.ts'), built.dist], {
    env: { ...ownEnvironment(), ...env, ...named },
  });
  const [first, second] = [await filesIn(built.dist), await filesIn(again)];
  expect(Object.keys(second).toSorted()).toEqual(Object.keys(first).toSorted());
  expect(Object.keys(first).filter((path) => first[path] !== second[path])).toEqual([]);
  expect(first['/index.html']).toContain('Harbour bridge reopens');
  await Promise.all([built.remove(), removeAll([again])]);
});
