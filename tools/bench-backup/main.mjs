import * as fs from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../install.mjs';
import { Refusal, run } from '../say.mjs';

const USAGE = [
  '用法：npm run bench:backup -- [--listings 1000000] [--gigabytes 5] [--json]',
  'usage: npm run bench:backup -- [--listings 1000000] [--gigabytes 5] [--json]',
];
const TARGETS = { backup: 600, restore: 900, megabytes: 512 };

/**
 * Very many listings and files backed up, and restored onto an empty server, by the commands that an operator gives; then
 * every table and every file is compared. Needs Linux, and on the disk four times as much as there is to back up.
 */
await run(async () => {
  const options = readOptions();
  ensureInstalled();
  const { backUpAndRestore } = await import('./round.mjs');
  const folder = fs.mkdtempSync(join(tmpdir(), 'wanchang-bench-'));
  try {
    const result = await backUpAndRestore(folder, options);
    const targets = targetsOf(result);
    const shown = { ...result, load: loadavg(), targets };
    console.log(options.json ? JSON.stringify(shown) : JSON.stringify(shown, null, 2));
    return targets.every(({ met }) => met) ? 0 : 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

/** @param {Awaited<ReturnType<typeof import('./round.mjs').backUpAndRestore>>} result */
function targetsOf({ backup, restore, differing }) {
  const most = Math.max(backup.megabytes, restore.megabytes);
  return [
    { name: 'backup, s', measured: backup.seconds, target: TARGETS.backup },
    { name: 'restore, s', measured: restore.seconds, target: TARGETS.restore },
    { name: 'memory without shared buffers, MB', measured: most, target: TARGETS.megabytes },
    { name: 'tables and files that differ', measured: differing.length, target: 0 },
  ].map((row) => ({ ...row, met: row.measured <= row.target }));
}

function readOptions() {
  const text = { type: /** @type {const} */ ('string') };
  try {
    const { values } = parseArgs({
      options: { listings: text, gigabytes: text, json: { type: 'boolean' } },
    });
    const { listings = '1000000', gigabytes = '5', json = false } = values;
    return { listings: positive(listings), gigabytes: positive(gigabytes), json };
  } catch {
    throw new Refusal(USAGE[0] ?? '', USAGE[1]);
  }
}

/** @param {string} value */
function positive(value) {
  const number = Number(value);
  if (number > 0 && number <= 100_000_000) return number;
  throw new Error('not a number above 0');
}
