import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { Refusal, run } from './say.mjs';
import { oneFailure, sum, tally } from './test-report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = fs.mkdtempSync(join(tmpdir(), 'wanchang-reports-'));
/** @type {(() => unknown)[]} */
const undo = [() => fs.rmSync(reports, { recursive: true, force: true })];
const stopped = new Promise((_, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => reject(new Refusal('已中断', 'interrupted')));
  }
});

await run(async () => {
  ensureInstalled();
  try {
    const code = await Promise.race([testEverything(process.argv.slice(2)), stopped]);
    return Number(code);
  } finally {
    while (undo.length > 0) await undo.pop()?.();
  }
});

/** @param {string[]} filter   patterns and options for the test runners */
async function testEverything(filter) {
  const { env, missing, builds } = await prepare();
  const tallies = builds ? [] : [oneFailure('the web app does not build')];
  for (const runner of runners(filter)) {
    console.log(`\n— ${runner.name}`);
    const report = join(reports, `${runner.name}.json`);
    const code = await node([...runner.command, `--outputFile.json=${report}`], env);
    tallies.push(tally(report, code));
  }
  const { passed, failed, skipped, failures } = sum(tallies);
  if (missing.length > 0) {
    console.log(
      `\n此机没有，其测试未列入 / not on this machine, so not tested:\n  ${missing.join('\n  ')}`,
    );
  }
  if (skipped.length > 0) console.log(`\n跳过 / skipped:\n  ${skipped.join('\n  ')}`);
  if (failures.length > 0) console.log(`\n失败 / failed:\n  ${failures.join('\n  ')}`);
  const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  console.log(`\n${passed} passed, ${failed} failed${tail}`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

async function prepare() {
  const { startTestDatabase } = await import('./test-database.mjs');
  const { startTestServices } = await import('./test-services.mjs');
  const webBuild = node([join(root, 'tools/build.mjs'), '--web'], process.env);
  const database = await startTestDatabase();
  undo.push(database.stop);
  const services = await startTestServices();
  undo.push(services.stop);
  const env = { ...process.env, ...database.environment, ...services.environment };
  // A test must never reach the database that the caller works with.
  delete env.DATABASE_URL;
  return { env, missing: services.missing, builds: (await webBuild) === 0 };
}

/**
 * Journeys run behind the rest: they start servers. Those that kill programs, freeze them or look at Redis run one by one.
 *
 * @param {string[]} filter
 */
function runners(filter) {
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--passWithNoTests'];
  const reports = ['--reporter=default', '--reporter=json', ...filter];
  const projects = (/** @type {string[]} */ ...names) => names.map((name) => `--project=${name}`);
  return [
    {
      name: 'rules',
      command: [...vitest, ...projects('unit', 'db', 'web'), '--maxWorkers=2', ...reports],
    },
    {
      name: 'journeys-by-table',
      command: [...vitest, ...projects('journeys-by-table'), '--maxWorkers=2', ...reports],
    },
    {
      name: 'journeys-in-browser',
      command: [...vitest, ...projects('journeys-in-browser'), '--maxWorkers=2', ...reports],
    },
    {
      name: 'journeys',
      command: [...vitest, ...projects('journeys'), '--no-file-parallelism', ...reports],
    },
  ];
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function node(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  undo.push(() => child.kill());
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}
