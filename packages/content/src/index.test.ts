import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';

/** What a page or a worker would carry that imports one door of the package. */
async function bundle(
  door: string,
  plugins: Plugin[] = [],
): Promise<{ readonly bytes: number; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL(door, import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    plugins,
  });
  return { bytes: gzipSync(outputFiles[0]?.contents ?? '').length, inputs: Object.keys(metafile.inputs) };
}

test('the front door runs without Node and pulls in no other door', async () => {
  const { inputs } = await bundle('./index.ts');
  expect(inputs.filter((path) => /(?:^|\/)src\/(?:node|astro|gazetteer)\/|edition\/index/.test(path))).toEqual([]);
});

test('the front door stays within its budget of 225 kB, minified and compressed', async () => {
  expect((await bundle('./index.ts')).bytes).toBeLessThan(225_000);
});

/** Takes the names out of the gazetteer: what is left is the reader. */
const withoutGazetteer: Plugin = {
  name: 'without-gazetteer',
  setup({ onLoad }) {
    onLoad({ filter: /reading\/names\/gazetteer\// }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/(export const \w+ = )`[^`]*`/g, '$1``'),
      loader: 'ts',
    }));
  },
};

test('the reader without its gazetteer stays within its budget of 209.5 kB, minified and compressed', async () => {
  expect((await bundle('./index.ts', [withoutGazetteer])).bytes).toBeLessThan(209_500);
});

test('what reads one standard runs without Node, and is the reader and 40 kB more, minified and compressed', async () => {
  for (const standard of ['ninjs/index', 'newsml-g2/index', 'nitf/index', 'feeds', 'json-ld', 'anpa']) {
    const { bytes, inputs } = await bundle(`./formats/from/${standard}.ts`);
    expect(inputs.filter((path) => /src\/(?:node|astro|gazetteer)\//.test(path))).toEqual([]);
    expect(bytes).toBeLessThan(223_000 + 40_000);
  }
});

test('the door of what comes in runs without Node, and carries no document for pages', async () => {
  const { inputs } = await bundle('./formats/from/index.ts');
  expect(inputs.filter((path) => /src\/(?:node|astro|gazetteer)\/|linkedom|readability/.test(path))).toEqual([]);
});

test('the door of what goes out runs without Node, and is 100 kB at the most, minified and compressed', async () => {
  const { bytes, inputs } = await bundle('./formats/index.ts');
  expect(inputs.filter((path) => /src\/(?:node|astro|gazetteer|reading)\//.test(path))).toEqual([]);
  expect(bytes).toBeLessThan(100_000);
});

test.each(['./formats/text.ts', './formats/html.ts', './formats/ninjs/index.ts', './formats/jsonld/index.ts'])(
  'a format that needs no library is small where it is taken alone: %s',
  async (format) => {
    expect((await bundle(format)).bytes).toBeLessThan(10_000);
  },
);

test('an archive that is but asked carries neither the reader nor Zod, and is 20 kB at the most, minified and compressed', async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: "import { createArchive } from './edition/index.ts'; console.log(createArchive)",
      resolveDir: new URL('.', import.meta.url).pathname,
    },
    ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, metafile: true },
  });
  const [output] = Object.values(metafile.outputs);
  const carried = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  expect(carried.filter(([path]) => /src\/reading\/(?:read|names|quotes)|node_modules\/zod/.test(path))).toEqual([]);
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(20_000);
});
