import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../install.mjs';
import { Refusal, run } from '../say.mjs';

const USAGE = [
  '用法：npm run bench:kills -- [--kills 20] [--writes 5000] [--seed 1] [--json]',
  'usage: npm run bench:kills -- [--kills 20] [--writes 5000] [--seed 1] [--json]',
];
const BACK_WITHIN_S = 30;

/**
 * `npm start` with the demo, and people who write all the time, while the api, the worker, PostgreSQL and the launcher are
 * killed (`kill -9`), so many times each, in an order by chance. What was acknowledged is kept in a journal and looked for
 * in the data when all is over.
 */
await run(async () => {
  const options = readOptions();
  ensureInstalled();
  const { KilledSystem } = await import('./system.mjs');
  const { killAll } = await import('./kills.mjs');
  const system = new KilledSystem();
  try {
    await system.start();
    const result = await killAll(system, options);
    const targets = targetsOf(result, options);
    const shown = { ...result, load: loadavg(), targets };
    console.log(options.json ? JSON.stringify(shown) : JSON.stringify(shown, null, 2));
    return targets.every(({ met }) => met) ? 0 : 1;
  } finally {
    await system.stop();
  }
});

/**
 * @param {Awaited<ReturnType<typeof import('./kills.mjs').killAll>>} result
 * @param {{kills: number, writes: number}} options
 */
function targetsOf({ parts, acknowledged, lost, doubled, unsettled, odd }, { kills, writes }) {
  const none = Object.entries({
    'acknowledged writes lost': lost.length,
    'writes doubled': doubled.length,
    'jobs not done in the end': unsettled,
    'answers 5xx other than 503': odd.length,
  }).map(([name, measured]) => ({ name, measured, target: 0, met: measured === 0 }));
  const each = Object.entries(parts).flatMap(([part, { times, slowest }]) => [
    { name: `${part}: kills`, measured: times, target: kills, met: times >= kills },
    {
      ...{ name: `${part}: slowest return, s`, measured: slowest, target: BACK_WITHIN_S },
      met: slowest <= BACK_WITHIN_S,
    },
  ]);
  const enough = { name: 'acknowledged writes', measured: acknowledged, target: writes };
  return [{ ...enough, met: acknowledged >= writes }, ...none, ...each];
}

function readOptions() {
  const text = { type: /** @type {const} */ ('string') };
  try {
    const { values } = parseArgs({
      options: { kills: text, writes: text, seed: text, json: { type: 'boolean' } },
    });
    const { kills = '20', writes = '5000', seed = '1', json = false } = values;
    return { kills: whole(kills), writes: whole(writes), seed: whole(seed), json };
  } catch {
    throw new Refusal(USAGE[0] ?? '', USAGE[1]);
  }
}

/** @param {string} value */
function whole(value) {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 1_000_000) return number;
  throw new Error('not a whole number');
}
