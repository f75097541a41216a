import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { stopWhenOrphaned } from './guard.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import {
  bareEnvironment,
  createCluster,
  DATABASE,
  rememberedPort,
  runningServer,
  urlOf,
} from './postgres-cluster.mjs';
import { Refusal } from './say.mjs';

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 60_000;

/**
 * @typedef {object} Postgres
 * @property {string} url   connection string of the database `wanchang`
 * @property {Promise<unknown>} exited   when it has stopped, asked or not
 * @property {() => Promise<void>} stop   fast shutdown; does nothing for a server that another process started
 *
 * @typedef {object} PostgresOptions
 * @property {string} dataDir   the cluster is kept in `<dataDir>/postgres`
 * @property {boolean} [durable]   false trades crash safety for speed: only for data that may be lost
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

  const commandOf = postgresBinaries(home);
  if (!fs.existsSync(cluster)) await createCluster(home, commandOf('initdb'), durable);
  const port = await rememberedPort(home);
  const logs = resolve(dataDir, 'logs');
  const values = settings({ cluster, port, durable, logs });
  const server = launch([...commandOf('postgres'), ...values], logs);
  const url = urlOf(home, port);
  try {
    await ready(url, () => server.failure());
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url, exited: server.exited, stop: server.stop };
}

/** @param {{cluster: string, port: number, durable: boolean, logs: string}} of */
function settings({ cluster, port, durable, logs }) {
  const safety = durable ? 'on' : 'off';
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    // The server's own 128 MB do not hold the indexes that a re-match writes; pages are taken as they are needed.
    shared_buffers: `${Math.min(1024, Math.max(128, Math.floor(totalmem() / 2 ** 20 / 16)))}MB`,
    // A checkpoint has each page written whole once more: fewer of them while very much is written.
    max_wal_size: '2GB',
    // A market that doubles with one import must not be planned for as it was a minute ago.
    autovacuum_naptime: '10s',
    // Neither rows nor the values of a statement stand in the log: they hold names, addresses and hashes.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    // One file for each day of the week, so that the log does not grow for ever.
    logging_collector: 'on',
    log_directory: logs,
    log_filename: 'postgres-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_file_mode: '0600',
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: safety,
    full_page_writes: safety,
    synchronous_commit: safety,
  };
  return ['-D', cluster, ...Object.entries(values).flatMap(([k, v]) => ['-c', `${k}=${v}`])];
}

/**
 * What the server says before it writes its own log, of this start alone, stands in `postgres.log`.
 *
 * @param {[string, ...string[]]} command @param {string} logs
 */
function launch([command, ...args], logs) {
  fs.mkdirSync(logs, { recursive: true });
  const logFile = join(logs, 'postgres.log');
  const log = fs.openSync(logFile, 'w', 0o600);
  // A process group of its own: Ctrl-C in the terminal must reach the programs before their database.
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: bareEnvironment(),
  });
  fs.closeSync(log);
  const exited = new Promise((done) => child.once('exit', done).once('error', done));
  const guard = child.pid ? stopWhenOrphaned(child.pid) : undefined;
  void exited.then(() => guard?.dismiss());
  return {
    exited,
    failure: () =>
      child.exitCode === null && child.pid
        ? undefined
        : new Refusal(`PostgreSQL: ${tail(logFile)}（${logs}）`),
    stop: async () => {
      child.kill('SIGINT');
      const timer = setTimeout(() => child.kill('SIGQUIT'), STOP_WITHIN_MS);
      await exited;
      clearTimeout(timer);
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
        const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
          DATABASE,
        ]);
        if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
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
