import { defineConfig } from 'astro/config';

const address = new URL(process.env['DATELINE_SITE'] ?? 'http://localhost:8787');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  server: { port: Number(process.env['PORT'] ?? 8787), host: process.env['HOST'] ?? '127.0.0.1' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', concurrency: 8 },
});
