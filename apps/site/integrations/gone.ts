import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Puts the page for what is gone where servers look for it, `410.html`. Astro itself does so for 404 alone. */
export const gone = (): AstroIntegration => ({
  name: 'dateline-gone',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await rename(new URL('410/index.html', dir), new URL('410.html', dir));
      await rmdir(new URL('410', dir));
    },
  },
});
