import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Puts the pages for what is gone or restricted where servers look for them, `410.html`. Astro itself does so for 404 alone. */
export const gone = (): AstroIntegration => ({
  name: 'dateline-gone',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const status of ['410', '451']) {
        await rename(new URL(`${status}/index.html`, dir), new URL(`${status}.html`, dir));
        await rmdir(new URL(status, dir));
      }
    },
  },
});
