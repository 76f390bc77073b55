import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // all is pure, so that a file's tests may have the modules of the one before: to load them for each takes a third of the time
    isolate: false,
    // a busy machine is no fault of the code
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
  },
});
