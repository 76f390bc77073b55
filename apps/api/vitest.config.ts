import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** What runs the suite, by the name that it gives itself: `test/runtimes.ts` sets it for those beside Node and workerd. */
const { RUNTIME: runtime = 'Node.js' } = process.env;
const outputFile = runtime === 'Node.js' ? 'test-results.json' : `test-results.${runtime}.json`;

/** A busy machine is no fault of the code. */
const testTimeout = 60_000;

/** No test changes what another sees, so that a file's tests may have the modules of the one before: to load them for each takes half the time. */
const isolate = false;

/** One suite, on every runtime; what only one of them has is tried there alone. */
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile }]],
    projects: [
      {
        test: {
          name: 'node',
          isolate,
          testTimeout,
          hookTimeout: testTimeout,
          include: ['src/**/*.test.ts'],
          provide: { runtime },
        },
      },
      {
        plugins: [cloudflareTest({ miniflare: { compatibilityDate: '2026-11-01' } })],
        test: {
          name: 'workerd',
          isolate,
          // told of every module on disk at once, in a message that workerd finds too large
          fsModuleCache: false,
          testTimeout,
          hookTimeout: testTimeout,
          include: ['src/**/*.test.ts'],
          exclude: ['src/{node,worker}/**', 'src/openapi/valid.test.ts'],
          provide: { runtime: 'Cloudflare-Workers' },
        },
      },
    ],
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    readonly runtime: string;
  }
}
