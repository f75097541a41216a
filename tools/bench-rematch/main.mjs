import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../install.mjs';
import { Refusal, run } from '../say.mjs';

const USAGE = [
  '用法：npm run bench:rematch -- [--supplies 200000] [--demands 10000] [--json]',
  'usage: npm run bench:rematch -- [--supplies 200000] [--demands 10000] [--json]',
];
const TARGET_SECONDS = 60;
const MOST = 2_000_000;

/**
 * How long it takes a worker at work to match everything again through the database: into an empty table, when nothing
 * has changed, and after new weights; and before it, how long the worker takes to start and to read the listings.
 */
await run(async () => {
  const options = readOptions();
  ensureInstalled();
  const { RematchSystem } = await import('./system.mjs');
  const system = new RematchSystem();
  try {
    await system.start(options);
    const loadBefore = loadavg()[0] ?? 0;
    const start = await system.begin();
    const first = await system.rematch();
    const pairs = await system.pairs();
    const unchanged = await system.rematch();
    await system.changeWeights();
    const newWeights = await system.rematch();
    const { supplies, demands } = options;
    const machine = { cores: cpus().length, cpu: cpus()[0]?.model, node: process.version, loadBefore }; // prettier-ignore
    const targets = [
      target('re-match into an empty table, s', first.seconds),
      target('re-match when nothing has changed, s', unchanged.seconds),
      target('re-match after new weights, s', newWeights.seconds),
    ];
    const result = {
      machine,
      supplies,
      demands,
      pairs,
      start,
      first,
      unchanged,
      newWeights,
      targets,
    };
    console.log(JSON.stringify(result, null, options.json ? 0 : 2));
    return 0;
  } finally {
    await system.stop();
  }
});

/** @param {string} name @param {number} seconds */
function target(name, seconds) {
  const measured = Math.round(seconds * 10) / 10;
  return { name, measured, target: TARGET_SECONDS, met: measured <= TARGET_SECONDS };
}

function readOptions() {
  try {
    const text = { type: /** @type {const} */ ('string') };
    const { values } = parseArgs({
      options: { supplies: text, demands: text, json: { type: 'boolean' } },
    });
    return {
      supplies: whole('supplies', values.supplies ?? '200000'),
      demands: whole('demands', values.demands ?? '10000'),
      json: values.json === true,
    };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(USAGE[0] ?? '', USAGE[1]);
  }
}

/** @param {string} name @param {string} value */
function whole(name, value) {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= MOST) return number;
  throw new Refusal(
    `--${name} 应为 1 到 ${MOST} 的整数`,
    `--${name} takes a whole number from 1 to ${MOST}`,
  );
}
