// Adds up what Vitest wrote down in each workspace: `node .ci/count.mjs STEPS_FAILED`. Ends with 1 on any failure.
import { globSync, readFileSync } from 'node:fs';

const stepsFailed = Number(process.argv[2] ?? 0);
const reports = globSync('{packages,apps}/*/test-results.json');
const total = { passed: 0, failed: stepsFailed, skipped: 0 };
for (const path of reports) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  total.passed += numPassedTests;
  // A file that fails before its first test counts as one failure.
  total.failed += numFailedTests || numFailedTestSuites;
  total.skipped += numPendingTests + numTodoTests;
}
if (reports.length === 0) total.failed++;
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
