import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** One suite, on both runtimes; what only one of them has is tried there alone. */
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
    projects: [
      { test: { name: 'node', include: ['src/**/*.test.ts'] } },
      {
        plugins: [cloudflareTest({ miniflare: { compatibilityDate: '2026-11-01' } })],
        test: { name: 'workerd', include: ['src/**/*.test.ts'], exclude: ['src/node/**', 'src/openapi/valid.test.ts'] },
      },
    ],
  },
});
