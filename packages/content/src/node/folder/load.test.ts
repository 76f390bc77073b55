import { build } from 'esbuild';
import { expect, it } from 'vitest';

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
