import { parseArgs } from 'node:util';
import { ensureInstalled } from '../install.mjs';
import { Refusal, run } from '../say.mjs';

const USAGE = [
  '用法：npm run bench:fuzz -- [--requests 10000] [--seed 1] [--only <路径的一部分>] [--json]',
  'usage: npm run bench:fuzz -- [--requests 10000] [--seed 1] [--only <part of a path>] [--json]',
];

/**
 * Requests made up from the API's own description and sent by each role to the demo: right, wrong and odd ones, about what
 * is there and what is not. None of them may be answered with 5xx. `--requests` is the number a role.
 */
await run(async () => {
  const options = readOptions();
  ensureInstalled();
  const { startDemo } = await import('../demo-system.mjs');
  const { fuzz } = await import('./fuzz.mjs');
  const demo = await startDemo();
  try {
    const result = await fuzz(demo, options);
    const sent = Object.values(result.roles).map((role) => role.requests);
    const least = { name: 'requests by the role with the fewest', measured: Math.min(...sent) };
    // Somebody who is refused everywhere has tried nothing.
    const through = Object.entries(result.roles).map(([role, { statuses }]) => {
      const measured = Object.entries(statuses).reduce(
        (sum, [status, n]) => sum + (Number(status) < 300 ? n : 0),
        0,
      );
      const target = role === 'visitor' ? 1 : Math.ceil(options.requests / 20);
      return {
        name: `requests of ${role} that were right`,
        measured,
        target,
        met: measured >= target,
      };
    });
    const targets = [
      ...through,
      { ...least, target: options.requests, met: least.measured >= options.requests },
      ...[{ name: 'answers 5xx', measured: result.failures.length, target: 0 }].map((row) => ({
        ...row,
        met: row.measured === 0,
      })),
    ];
    if (options.json) console.log(JSON.stringify({ ...result, targets }));
    else console.log(JSON.stringify({ ...result, targets }, null, 2));
    return result.failures.length === 0 ? 0 : 1;
  } finally {
    await demo.stop();
  }
});

function readOptions() {
  const text = { type: /** @type {const} */ ('string') };
  try {
    const { values } = parseArgs({
      options: { requests: text, seed: text, only: text, json: { type: 'boolean' } },
    });
    const { requests = '10000', seed = '1', only = '', json = false } = values;
    return { requests: whole(requests), seed: whole(seed), only, json };
  } catch {
    throw new Refusal(USAGE[0] ?? '', USAGE[1]);
  }
}

/** @param {string} value */
function whole(value) {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 10_000_000) return number;
  throw new Error('not a whole number');
}
