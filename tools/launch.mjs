import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildServer } from './build.mjs';
import { checkSettings, prepareDatabase } from './first-start.mjs';
import { startPostgres } from './postgres.mjs';
import { runCli } from './programs.mjs';
import { Refusal, say } from './say.mjs';
import { supervise, waitAfter } from './supervise.mjs';

const READY_WITHIN_MS = 120_000;

/**
 * @typedef {{host: string, port: number, dataDir: string, empty: boolean}} Settings
 * @typedef {NodeJS.ProcessEnv & {DATABASE_URL: string}} Environment
 */

/**
 * Runs everything until it is asked to stop or something fails for good.
 *
 * @param {Settings} settings
 * @returns {Promise<number>} the exit code
 */
export async function launch(settings) {
  /** @type {(() => unknown)[]} */
  const undo = [];
  /** @type {(reason: Error) => void} */
  let giveUp = () => undefined;
  const failed = new Promise((_, reject) => (giveUp = reject));
  const asked = askedToStop();
  try {
    await Promise.race([bringUp(settings, undo, giveUp), asked, failed]);
    await Promise.race([asked, failed]);
    return 0;
  } finally {
    while (undo.length > 0) await undo.pop()?.();
  }
}

/** @param {Settings} settings @param {(() => unknown)[]} undo @param {(reason: Error) => void} giveUp */
async function bringUp(settings, undo, giveUp) {
  const { dataDir, host, port } = settings;
  const [env] = await Promise.all([bringUpDatabase(settings, undo, giveUp), buildWeb(undo)]);
  const programs = /** @type {const} */ (['api', 'worker']).map((name) =>
    supervise(name, { env, dataDir, giveUp }),
  );
  undo.push(() => Promise.all(programs.map((program) => program.stop())));
  const address = `http://${['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`;
  await untilReady(port, host);
  for (const program of programs) program.trust();
  say(`\n万厂网已就绪：${address}`, `Wanchang Net is ready: ${address}`);
  const accounts = await demoAccounts(env);
  if (accounts) console.log(`\n${accounts}\n`);
  const logs = relative(process.cwd(), dataDir) || '.';
  say(`数据与日志在 ${logs}，Ctrl-C 停止`, `data and logs are in ${logs}, Ctrl-C stops`);
}

/**
 * @param {Settings} settings @param {(() => unknown)[]} undo @param {(reason: Error) => void} giveUp
 * @returns {Promise<Environment>}
 */
async function bringUpDatabase({ dataDir, host, port, empty }, undo, giveUp) {
  const given = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    HOST: host,
    PORT: String(port),
  };
  await buildServer();
  await checkSettings(given);
  const env = { ...given, DATABASE_URL: await databaseUrl(dataDir, undo, giveUp) };
  await prepareDatabase(env, { empty });
  return env;
}

/** @param {string} dataDir @param {(() => unknown)[]} undo @param {(reason: Error) => void} giveUp */
async function databaseUrl(dataDir, undo, giveUp) {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const { url, stop } = await keepPostgres(dataDir, giveUp);
  undo.push(stop);
  return url;
}

/**
 * Like a program it is started again when it dies, at the address that it had: what runs finds it again.
 *
 * @param {string} dataDir @param {(reason: Error) => void} giveUp
 */
async function keepPostgres(dataDir, giveUp) {
  const first = await startPostgres({ dataDir });
  let current = first;
  let stopping = false;
  const watch = () => current.exited.then(() => (stopping ? undefined : again(1)));
  /** @param {number} tries @returns {Promise<unknown>} */
  const again = async (tries) => {
    const seconds = waitAfter(tries);
    say(
      `PostgreSQL 意外退出，${seconds} 秒后重启`,
      `PostgreSQL died, starts again in ${seconds} s`,
    );
    await pause(seconds * 1000);
    if (stopping) return;
    try {
      current = await startPostgres({ dataDir });
    } catch (error) {
      console.error(`PostgreSQL: ${/** @type {Error} */ (error).message}`);
      return again(tries + 1);
    }
    if (current.url !== first.url)
      giveUp(new Refusal('PostgreSQL 原来的端口已被占用', 'the port of PostgreSQL was taken'));
    void watch();
  };
  void watch();
  return {
    url: first.url,
    stop: () => {
      stopping = true;
      return current.stop();
    },
  };
}

/** In a process of its own, beside the database's first start. @param {(() => unknown)[]} undo */
function buildWeb(undo) {
  const script = fileURLToPath(new URL('build.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, '--web'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  undo.push(() => child.kill());
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => {
      if (code === 0) done(undefined);
      else fail(new Refusal('网页构建失败', 'the web application could not be built'));
    });
  });
}

/** @param {Environment} env */
async function demoAccounts(env) {
  const { status, stdout } = await runCli(['demo', 'accounts'], env, 'collect');
  return status === 0 ? stdout.trim() : '';
}

/** @param {number} port @param {string} host */
async function untilReady(port, host) {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host;
  const probe = `http://${reachable}:${port}/api/health/ready`;
  for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await pause(100)) {
    const answer = await fetch(probe, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Refusal('服务未能就绪，见日志', 'the service did not become ready, see the logs');
}

/** By a signal, or by the end of the npm that started this process and is its parent thanks to `exec`. */
function askedToStop() {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, done);
    const parent = process.ppid;
    if (!process.env.npm_lifecycle_event) return;
    setInterval(() => process.ppid !== parent && done(undefined), 1000).unref();
  });
}
