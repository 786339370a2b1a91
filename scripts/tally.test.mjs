import { describe, expect, it } from "vitest";
import { closing, tallyJourneys, tallyUnit } from "./tally.mjs";

const well = { status: 0, timedOut: false };
const badly = { status: 1, timedOut: false };

const unit = (numbers = {}, testResults = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
  ...numbers,
});
const journeys = (stats = {}, errors = []) => ({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe("tallyUnit", () => {
  it("counts what passed and what failed", () => {
    expect(tallyUnit(unit({ numPassedTests: 7, numFailedTests: 2 }), badly)).toEqual({ passed: 7, failed: 2, remarks: [] });
  });

  it("counts skipped and to-do tests as failed", () => {
    const tally = tallyUnit(unit({ numPassedTests: 7, numPendingTests: 1, numTodoTests: 1 }), well);
    expect(tally).toMatchObject({ passed: 7, failed: 2 });
    expect(tally.remarks).toEqual([expect.stringMatching(/2 left out/)]);
  });

  it("counts a file that could not be loaded", () => {
    expect(tallyUnit(unit({ numPassedTests: 7 }, [{ status: "failed", assertionResults: [] }]), badly)).toMatchObject({ failed: 1 });
  });

  it("does not count a file twice whose tests failed", () => {
    const file = { status: "failed", assertionResults: [{ status: "failed" }] };
    expect(tallyUnit(unit({ numFailedTests: 1 }, [file]), badly)).toMatchObject({ failed: 1 });
  });

  it("takes no test at all for a failure, even when the runner is content", () => {
    expect(tallyUnit(unit(), well)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("takes a bad end without a failed test for a failure, such as an error outside any test", () => {
    expect(tallyUnit(unit({ numPassedTests: 7 }), badly)).toMatchObject({ passed: 7, failed: 1 });
  });

  it("takes a runner without a report for a failure, even with status 0", () => {
    expect(tallyUnit(null, well)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe("tallyJourneys", () => {
  it("counts flaky and skipped journeys as failed", () => {
    expect(tallyJourneys(journeys({ expected: 5, flaky: 1, skipped: 2 }), well)).toMatchObject({ passed: 5, failed: 3 });
  });

  it("counts errors outside the journeys", () => {
    expect(tallyJourneys(journeys({ expected: 5 }, [{ message: "set-up failed" }]), badly)).toMatchObject({ passed: 5, failed: 1 });
  });

  it("says that it was stopped", () => {
    expect(tallyJourneys(null, { status: null, timedOut: true }).remarks).toEqual([expect.stringMatching(/took too long/)]);
    expect(tallyJourneys(journeys({ expected: 5 }), { status: null, timedOut: true })).toMatchObject({ passed: 5, failed: 1 });
  });
});

describe("closing", () => {
  it("sums up", () => {
    const tallies = [
      { passed: 3, failed: 0 },
      { passed: 2, failed: 0 },
    ];
    expect(closing(tallies)).toEqual({ line: "5 passed, 0 failed", status: 0 });
  });

  it("ends with 1 where anything failed, and where nothing ran", () => {
    expect(closing([{ passed: 3, failed: 1 }])).toEqual({ line: "3 passed, 1 failed", status: 1 });
    expect(closing([])).toEqual({ line: "0 passed, 0 failed", status: 1 });
  });
});
