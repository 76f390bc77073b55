import { defineConfig } from 'vitest/config';

/**
 * What counts work, by how often each block of the code is entered: V8 counts within functions only where it compiles them meanwhile,
 * so that these files want modules that no other has run yet.
 */
const counting = [
  'src/reading/linear.test.ts',
  'src/stories/public-source.test.ts',
  'src/stories/diff/changed-facts.test.ts',
  'src/formats/from/mail/mail.test.ts',
  'src/formats/from/databases/databases.test.ts',
  'src/formats/from/hostile.test.ts',
  'src/formats/from/sgml.test.ts',
];

// a busy machine is no fault of the code
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results.json' }]],
    projects: [
      // all is pure, so that a file's tests may have the modules of the one before: to load them for each takes a third of the time
      { test: { name: 'content', include: ['src/**/*.test.ts'], exclude: counting, isolate: false, ...timeouts } },
      { test: { name: 'work', include: counting, isolate: true, ...timeouts } },
    ],
  },
});
