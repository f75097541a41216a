import * as fs from 'node:fs';

/**
 * @typedef {{passed: number, failed: number, skipped: string[]}} Tally
 * @typedef {{status: string, fullName: string}} Assertion
 * @typedef {{testResults: {name: string, status: string, assertionResults: Assertion[]}[]}} Report
 */

/**
 * Counts a report of Vitest. A file that could not even run is one failure,
 * and so is a runner that failed for a reason no test shows.
 *
 * @param {string} file   the runner's JSON report
 * @param {number} exitCode   the runner's
 * @returns {Tally}
 */
export function tally(file, exitCode) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, skipped: [] };
  const report = /** @type {Report} */ (JSON.parse(fs.readFileSync(file, 'utf8')));
  const tests = report.testResults.flatMap((result) => result.assertionResults);
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length + broken.length;
  return {
    passed,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  };
}

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}
