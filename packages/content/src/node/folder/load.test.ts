import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { load } from './load.ts';

it('loads the parsers of news formats only where a file may be in one', async () => {
  const { metafile } = await build({
    entryPoints: [new URL('../building/worker.ts', import.meta.url).pathname],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const importsOf = (name: string | undefined): string[] =>
    (metafile.outputs[name ?? '']?.imports ?? []).flatMap(({ path, kind }) =>
      kind === 'import-statement' ? [path, ...importsOf(path)] : [],
    );
  const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name]?.entryPoint?.endsWith('worker.ts'));
  const parsers = ['linkedom', 'htmlparser2', 'saxes', 'yaml', 'markdown-it'];
  const all = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(all).toEqual(expect.arrayContaining(parsers));
  expect(importsOf(entry).filter((path) => parsers.includes(path))).toEqual([]);
});

it('takes the day of a folder above it for the one it came in, unless what stands beside it says otherwise', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'dateline-load-')), '2027', '10', '12');
  await mkdir(folder, { recursive: true });
  const at = (name: string) => ({ path: join(folder, name), shown: name });
  await writeFile(join(folder, 'pact.txt'), 'Pact signed');
  await writeFile(join(folder, 'pact.json'), '{ "received": "2027-10-14" }');
  const file = { ...at('pact.txt'), name: 'pact.txt' };
  expect((await load(file, 1000)).given).toEqual({ received: '2027-10-12' });
  expect((await load({ ...file, beside: at('pact.json') }, 1000)).given).toEqual({ received: '2027-10-14' });
});
