/**
 * How many tests passed and failed, read from a runner's JSON report. A runner that was stopped, gave no report,
 * ran nothing, or ended badly without naming a failed test counts as one failure more; so does each test that was
 * left out, because a suite that passes by leaving out says nothing.
 */

const nothing = { passed: 0, failed: 1 };

/** @returns {{ passed: number, failed: number, remarks: string[] }} */
function judged(runner, { passed, failed, leftOut }, { status, timedOut }) {
  const remarks = [];
  let failures = failed + leftOut;
  if (leftOut > 0) remarks.push(`${runner}: ${leftOut} left out (skipped or to do), counted as failed`);
  if (passed + failures === 0) {
    failures = 1;
    remarks.push(`${runner}: no test was executed, counted as a failure`);
  } else if (failures === 0 && status !== 0) {
    failures = 1;
    remarks.push(`${runner}: ended with status ${status} though no test failed, counted as a failure`);
  }
  if (timedOut) remarks.push(`${runner}: stopped, it took too long`);
  return { passed, failed: failures, remarks };
}

function withoutReport(runner, { status, timedOut }) {
  const why = timedOut ? "stopped, it took too long" : `ended with status ${status}`;
  return { ...nothing, remarks: [`${runner}: gave no report (${why}), counted as a failure`] };
}

/** Vitest's `json` report. A file that could not even be loaded has no tests in it and counts as one failure. */
export function tallyUnit(report, end) {
  if (!report) return withoutReport("unit tests", end);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  return judged(
    "unit tests",
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      leftOut: report.numPendingTests + report.numTodoTests,
    },
    end,
  );
}

/** Playwright's `json` report. Flaky is failed: a journey that passes at the second try has shown a fault. */
export function tallyJourneys(report, end) {
  if (!report) return withoutReport("journeys", end);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return judged("journeys", { passed: expected, failed: unexpected + flaky + report.errors.length, leftOut: skipped }, end);
}

/** The closing line and the exit status of everything together. */
export function closing(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return { line: `${passed} passed, ${failed} failed`, status: failed === 0 && passed > 0 ? 0 : 1 };
}
