import * as fs from 'node:fs';

/**
 * @typedef {{passed: number, failed: number, skipped: string[], failures: string[]}} Tally
 * @typedef {{status: string, fullName: string, failureMessages?: string[]}} Assertion
 * @typedef {{name: string, status: string, message?: string, assertionResults: Assertion[]}} File
 * @typedef {{testResults: File[]}} Report
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
  if (!fs.existsSync(file)) return oneFailure('the runner wrote no report');
  const report = /** @type {Report} */ (JSON.parse(fs.readFileSync(file, 'utf8')));
  const tests = report.testResults.flatMap((result) => result.assertionResults);
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failures = [...report.testResults.flatMap(failuresOf), ...broken.map(inWords)];
  if (failures.length === 0 && exitCode !== 0) failures.push(`the runner ended with ${exitCode}`);
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failures.length,
    failures,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  };
}

/** @param {string} why @returns {Tally} */
export function oneFailure(why) {
  return { passed: 0, failed: 1, skipped: [], failures: [why] };
}

/** @param {File} file @returns {string[]} */
function failuresOf({ name, assertionResults }) {
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) =>
      inWords({ name: `${name}: ${test.fullName}`, message: test.failureMessages?.[0] }),
    );
}

/** @param {{name: string, message?: string}} failure   said in a line of its own and the first lines of why */
function inWords({ name, message = '' }) {
  return [name, ...message.split('\n').slice(0, 6)].join('\n      ');
}

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}
