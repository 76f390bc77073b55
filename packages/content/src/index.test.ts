import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** What a page or a worker would carry that imports one door of the package. */
async function bundle(door: string): Promise<{ readonly bytes: number; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL(door, import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
  });
  return { bytes: gzipSync(outputFiles[0]?.contents ?? '').length, inputs: Object.keys(metafile.inputs) };
}

test('the front door runs without Node and pulls in no other door', async () => {
  const { inputs } = await bundle('./index.ts');
  expect(inputs.filter((path) => /(?:^|\/)src\/(?:node|astro)\/|edition\/index/.test(path))).toEqual([]);
});

test('the front door stays within its budget of 114 kB, minified and compressed', async () => {
  expect((await bundle('./index.ts')).bytes).toBeLessThan(114_000);
});
