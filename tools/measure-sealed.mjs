import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestDatabase } from './test-database.mjs';

/**
 * Searches every table, file, log, job and backup of a running product for the planted prices of a sealed tender, before and
 * after its opening, by the journey that holds the rule, and prints how often something was found.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fs.mkdtempSync(join(tmpdir(), 'wanchang-sealed-'));
const counts = join(folder, 'counts.jsonl');
const database = await startTestDatabase();
try {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, BENCH_COUNTS: counts };
  // The journey makes its own database, and never reaches the one that is measured.
  for (const name of ['DATABASE_URL', 'DATA_DIR', 'NODE_ENV', 'TEST_REDIS_URL', 'MEILI_URL'])
    delete env[name];
  Object.assign(env, database.environment);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const journey = 'test/journeys/tendering/sealed-tender.e2e-spec.ts';
  const child = spawn(process.execPath, [vitest, 'run', '--project=journeys*', journey], {
    ...{ cwd: root, env, stdio: /** @type {const} */ (['ignore', 'ignore', 'inherit']) },
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const rows = fs.existsSync(counts) ? fs.readFileSync(counts, 'utf8').trim().split('\n') : [];
  const [before, after] = rows.map((row) => JSON.parse(row));
  const whole = before && after && code === 0;
  const measured = { searched: before?.searched, before: before?.finds, after: after?.finds };
  console.log(JSON.stringify(whole ? measured : { failed: true, ...measured }));
} finally {
  await database.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
