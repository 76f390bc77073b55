import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subset from 'subset-font';

const from = createRequire(import.meta.url);
const whole = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';

/** The weights and sizes that the site sets in; each axis that is cut saves bytes that every reader waits for. */
const axes = { wght: { min: 400, max: 600 }, opsz: { min: 14, max: 72 } };

/** What the file is for: the letters that `styles/type.css` says it has. */
const letters = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2b0, 0x2ff],
  [0x300, 0x308],
  [0x2000, 0x206f],
];
const others = '\u0131\u0152\u0153\u20ac\u2122\u2191\u2193\u2212\u2215\ufffd';

/**
 * Puts a file a third lighter in the place of the type of the running text: without the weights that are never used. It is kept
 * from build to build.
 */
export const lighter = (): AstroIntegration => ({
  name: 'dateline-lighter',
  hooks: {
    'astro:config:setup': async ({ config, updateConfig }) => {
      const font = await readFile(from.resolve(whole));
      const text = letters.map(([first = 0, last = 0]) => range(first, last)).join('') + others;
      const digest = createHash('sha256').update(font).update(JSON.stringify(axes)).update(text).digest('hex');
      const file = join(fileURLToPath(config.root), 'node_modules/.cache', `newsreader-${digest.slice(0, 8)}.woff2`);
      const isKept = await readFile(file).then(
        () => true,
        () => false,
      );
      if (!isKept) await keep(file, await subset(font, text, { targetFormat: 'woff2', variationAxes: axes }));
      updateConfig({
        vite: { resolve: { alias: [{ find: new RegExp(`^${whole.replaceAll('.', '\\.')}`), replacement: file }] } },
      });
    },
  },
});

const range = (first: number, last: number): string =>
  String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** Other builds may be at it at the same time: whoever is last puts the same there. */
async function keep(file: string, font: Uint8Array): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, font);
  await rename(beside, file);
}
