/**
 * How many tests a report names, by how they went. A test that passed only at a second try is no pass.
 * @param {'vitest' | 'playwright'} kind whose JSON it is
 * @param {any} report the parsed report
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function counts(kind, report) {
  if (kind === 'vitest') {
    const broken = report.testResults.filter(
      (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests };
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
