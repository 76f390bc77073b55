import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subset from 'subset-font';

const from = createRequire(import.meta.url);

/** The type of the site, with the weights and sizes that it sets in: each axis that is cut saves bytes that every reader waits for. */
const fonts = [
  {
    name: 'newsreader',
    whole: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 14, max: 72 } },
  },
  {
    name: 'libre-franklin',
    whole: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
] as const;

const range = (first: number, last: number): string =>
  String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** What English copy is set with, which every page waits for. `styles/type.css` says the same. */
const plain = `${range(0x20, 0x7e)}\u00a0£§©«°·»×${range(0x2000, 0x206f)}€↑↓−\ufffd`;

/** What the whole files have beside it: letters with accents, which a page asks for where it has one. */
const accents = [
  ...range(0xa0, 0xff),
  ...range(0x2b0, 0x2ff),
  ...range(0x300, 0x308),
  ...'\u0131\u0152\u0153\u2122\u2215',
]
  .filter((letter) => !plain.includes(letter))
  .join('');

/**
 * Makes the type that pages are set in, as `@type/newsreader.woff2` and its like: without the weights that are never used, and parted
 * into what every page needs and what few do. The files are kept from build to build.
 */
export const lighter = (): AstroIntegration => ({
  name: 'dateline-lighter',
  hooks: {
    'astro:config:setup': async ({ config, updateConfig }) => {
      const folder = join(fileURLToPath(config.root), 'node_modules/.cache');
      const parts = fonts.flatMap((font) => [
        { ...font, letters: plain },
        { ...font, name: `${font.name}-accents`, letters: accents },
      ]);
      const alias = await Promise.all(
        parts.map(async ({ name, whole, axes, letters }) => ({
          // what follows is how the file is wanted: `?url`
          find: new RegExp(`^@type/${name}\\.woff2`),
          replacement: await lightened(folder, name, whole, axes, letters),
        })),
      );
      updateConfig({ vite: { resolve: { alias } } });
    },
  },
});

/** The file that has those letters of a font, made where none is kept. */
async function lightened(
  folder: string,
  name: string,
  whole: string,
  axes: Readonly<Record<string, { readonly min: number; readonly max: number }>>,
  letters: string,
): Promise<string> {
  const font = await readFile(from.resolve(whole));
  const digest = createHash('sha256').update(font).update(JSON.stringify(axes)).update(letters).digest('hex');
  const file = join(folder, `${name}-${digest.slice(0, 8)}.woff2`);
  const isKept = await readFile(file).then(
    () => true,
    () => false,
  );
  if (!isKept) await keep(file, await subset(font, letters, { targetFormat: 'woff2', variationAxes: axes }));
  return file;
}

/** Other builds may be at it at the same time: whoever is last puts the same there. */
async function keep(file: string, font: Uint8Array): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, font);
  await rename(beside, file);
}
