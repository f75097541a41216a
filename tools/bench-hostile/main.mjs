import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../install.mjs';
import { Refusal, run } from '../say.mjs';

const USAGE = [
  '用法：npm run bench:hostile -- [--only <名称的一部分>] [--json]',
  'usage: npm run bench:hostile -- [--only <part of a name>] [--json]',
];
const [ANSWER_WITHIN_S, MOST_MEGABYTES, LATER_BY_S] = [30, 256, 5];

/**
 * Files that mean harm, made here and sent to the demo one after the other by one unit, as a preview and as an import, while
 * another unit imports a small price list over and over. Asked are a clear answer soon, bounded memory of all processes
 * together, and that nobody else waits. Needs Linux.
 */
await run(async () => {
  const { only, json } = readOptions();
  ensureInstalled();
  const { startDemo } = await import('../demo-system.mjs');
  const { Mark } = await import('../marked.mjs');
  const { tryAll } = await import('./hostile.mjs');
  const mark = new Mark();
  Object.assign(process.env, mark.env);
  const demo = await startDemo();
  try {
    const result = await tryAll(demo, mark, only);
    const targets = targetsOf(result);
    const shown = { ...result, load: loadavg(), targets };
    console.log(json ? JSON.stringify(shown) : JSON.stringify(shown, null, 2));
    return targets.every(({ met }) => met) ? 0 : 1;
  } finally {
    await demo.stop();
  }
});

/** @param {import('./hostile.mjs').Result} result */
function targetsOf({ tried, others: { atRest, meanwhile } }) {
  const most = (/** @type {number[]} */ values) => Math.max(0, ...values);
  const rows = [
    {
      name: 'slowest answer, s',
      measured: most(tried.map((one) => one.seconds)),
      target: ANSWER_WITHIN_S,
    },
    {
      name: 'most memory above idle, all processes, MB',
      measured: most(tried.map((one) => one.megabytes)),
      target: MOST_MEGABYTES,
    },
    {
      name: 'answers that are wrong or unclear',
      measured: tried.filter(({ faults }) => faults.length > 0).length,
      target: 0,
    },
    {
      name: 'slowest import of another unit, s',
      measured: most(meanwhile),
      target: most(atRest) + LATER_BY_S,
    },
  ];
  return rows.map((row) => ({ ...row, met: row.measured <= row.target }));
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, json: { type: 'boolean' } },
    });
    return { only: values.only ?? '', json: values.json === true };
  } catch {
    throw new Refusal(USAGE[0] ?? '', USAGE[1]);
  }
}
