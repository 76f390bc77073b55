import { defineConfig } from 'vitest/config';

/** What counts work wants modules that no other file has run yet, as in `packages/content`. */
const counting = ['src/article/body.test.ts', 'src/desk/sheet.test.ts'];

const timeouts = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
    projects: [
      // no test changes what another sees
      {
        test: {
          name: 'site',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: counting,
          isolate: false,
          ...timeouts,
        },
      },
      { test: { name: 'work', include: counting, isolate: true, ...timeouts } },
    ],
  },
});
