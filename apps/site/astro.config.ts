import { defineConfig } from 'astro/config';
import { api } from './integrations/api.ts';
import { gone } from './integrations/gone.ts';
import { moment } from './integrations/moment.ts';
import { server, site } from './src/settings.ts';

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  server,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', concurrency: 8 },
  integrations: [moment(), api(), gone()],
});
