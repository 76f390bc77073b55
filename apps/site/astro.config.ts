import { defineConfig } from 'astro/config';
import { api } from './integrations/api.ts';
import { gone } from './integrations/gone.ts';
import { lighter } from './integrations/lighter.ts';
import { press } from './integrations/press.ts';
import { settled } from './integrations/settled.ts';
import { built, server, site } from './src/settings.ts';

/** Node loads the packages as they are: to have Vite take their modules through itself, twice, took half of a small build. */
const external = { resolve: { external: ['@dateline/content', '@dateline/api'] } };

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  server,
  // what Astro keeps of the copy goes beside it, so that no other build shares it
  ...(built && { outDir: built, cacheDir: `${built}-cache` }),
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  integrations: [settled(), lighter(), api(), gone(), press()],
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    // what the desk reads with runs in a worker, which has no document
    environments: {
      ...{ astro: external, prerender: external },
      client: { resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] } },
    },
  },
});
