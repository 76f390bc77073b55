// Adds up what Vitest wrote down in each workspace: `node .ci/count.mjs STEPS_FAILED`. Ends with 1 on any failure.
import { globSync, readFileSync } from 'node:fs';

const stepsFailed = Number(process.argv[2] ?? 0);
const workspaces = globSync('{packages,apps}/*/package.json').map((path) => path.replace('package.json', ''));
const total = { passed: 0, failed: stepsFailed, skipped: 0 };
for (const workspace of workspaces) {
  const paths = globSync(`${workspace}test-results*.json`);
  if (paths.length === 0) {
    console.error(`${workspace} wrote down no test results`);
    total.failed++;
  }
  for (const path of paths) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    total.passed += numPassedTests;
    // A file that fails before its first test counts as one failure.
    total.failed += numFailedTests || numFailedTestSuites;
    total.skipped += numPendingTests + numTodoTests;
  }
}
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
