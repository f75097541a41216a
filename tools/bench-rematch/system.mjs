import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildServer } from '../build.mjs';
import { migrate } from '../first-start.mjs';
import { freePort } from '../ports.mjs';
import { startPostgres, withClient } from '../postgres.mjs';
import { commandOf, runCli } from '../programs.mjs';
import { cpuSeconds } from './cpu.mjs';
import { seedMarket } from './market.mjs';

const DONE_WITHIN_MS = 1_800_000;
const LOOK_EVERY_MS = 100;

/**
 * One re-match: seconds from when it was asked for to its end, of these its parts, and what it wrote.
 *
 * @typedef {{inserted: number, updated: number, deleted: number}} Written
 * @typedef {{sweep: number, write: number, workerCpu: number, databaseCpu: number}} Parts seconds
 * @typedef {{seconds: number} & Parts & Written} Rematch
 */

/** The embedded, durable PostgreSQL with a market and a worker, as `npm start` runs them, in a folder that is thrown away. */
export class RematchSystem {
  /** @type {(() => unknown)[]} */
  undo = [];
  /** @type {NodeJS.ProcessEnv} */
  env = {};
  databaseUrl = '';
  metricsPort = 0;
  databasePid = 0;
  workerPid = 0;

  /** @param {{supplies: number, demands: number}} size */
  async start(size) {
    await buildServer();
    const dataDir = fs.mkdtempSync(join(tmpdir(), 'wanchang-bench-'));
    this.undo.push(() => fs.rmSync(dataDir, { recursive: true, force: true }));
    const postgres = await startPostgres({ dataDir });
    this.undo.push(postgres.stop);
    this.databaseUrl = postgres.url;
    const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
    this.databasePid = Number.parseInt(fs.readFileSync(pidFile, 'utf8'), 10);
    this.metricsPort = await freePort();
    this.env = {
      ...process.env,
      ...{ NODE_ENV: 'production', DATABASE_URL: postgres.url, DATA_DIR: dataDir },
      ...{ LOG_LEVEL: 'warn', WORKER_METRICS_PORT: String(this.metricsPort) },
    };
    await migrate(this.env);
    await withClient(this.databaseUrl, (client) => seedMarket(client, size));
  }

  async stop() {
    while (this.undo.length > 0) await this.undo.pop()?.();
  }

  /** Starts a worker, and waits until it has read all listings into its index. */
  async begin() {
    const since = Date.now();
    await this.startWorker();
    for (
      const deadline = since + DONE_WITHIN_MS;
      Date.now() < deadline;
      await pause(LOOK_EVERY_MS)
    ) {
      const load = await this.metric('wanchang_match_index_load_seconds');
      if (load > 0)
        return {
          seconds: (Date.now() - since) / 1000,
          load,
          workerCpu: cpuSeconds(this.workerPid),
        };
    }
    throw new Error('the worker takes too long to read the listings');
  }

  /** Asks the worker for a re-match. */
  async rematch() {
    const written = await this.written();
    const parts = await this.parts();
    await runCli(['match', 'rematch'], this.env, 'collect');
    return this.untilDone(parts, written);
  }

  /** Text counts less, the reputation more. */
  async changeWeights() {
    await withClient(this.databaseUrl, (client) =>
      client.query(
        `INSERT INTO match_weights (version, factors, note)
         SELECT version + 1, factors || jsonb_build_object('text', (factors->>'text')::numeric - 0.1,
                  'reputation', (factors->>'reputation')::numeric + 0.1), 'bench'
           FROM match_weights ORDER BY version DESC LIMIT 1`,
      ),
    );
  }

  async pairs() {
    const [row] = await this.rows('SELECT count(*)::int AS count FROM matches');
    return Number(row?.count);
  }

  async startWorker() {
    const child = spawn(process.execPath, commandOf('worker'), {
      env: this.env,
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    this.workerPid = child.pid ?? 0;
    const exited = new Promise((done) => child.once('exit', done));
    this.undo.push(async () => {
      child.kill('SIGTERM');
      await exited;
    });
    await new Promise((done, fail) => {
      child.once('message', done);
      child.once('exit', (code) => fail(new Error(`the worker ended with ${String(code)}`)));
    });
  }

  /**
   * @param {Parts} parts @param {Written} written   before it
   * @returns {Promise<Rematch>}
   */
  async untilDone(parts, written) {
    for (const deadline = Date.now() + DONE_WITHIN_MS; Date.now() < deadline;) {
      const [run] = await this.rows(
        `SELECT state, created_at, finished_at FROM runs WHERE kind = 'matchmaking.run-rematch' ORDER BY created_at DESC LIMIT 1`,
      );
      if (run?.finished_at) {
        if (run.state !== 'done') throw new Error(`the re-match is ${String(run.state)}`);
        const seconds = (Number(run.finished_at) - Number(run.created_at)) / 1000;
        const used = difference(await this.parts(), parts);
        return { seconds, ...used, ...difference(await this.written(), written) };
      }
      await pause(LOOK_EVERY_MS);
    }
    throw new Error('the re-match takes too long');
  }

  /** @returns {Promise<Parts>} so far */
  async parts() {
    const of = (/** @type {string} */ part) =>
      this.metric(`wanchang_rematch_seconds_sum{part="${part}"}`);
    return {
      ...{ sweep: await of('sweep'), write: await of('write') },
      ...{ workerCpu: cpuSeconds(this.workerPid), databaseCpu: cpuSeconds(this.databasePid) },
    };
  }

  /** @param {string} name */
  async metric(name) {
    const response = await fetch(`http://127.0.0.1:${this.metricsPort}/metrics`);
    const lines = (await response.text()).split('\n');
    const line = lines.find((one) => one.startsWith(name));
    return Number(line?.split(' ').at(-1) ?? 0);
  }

  /** What was written to the pairs so far. */
  async written() {
    // Counts reach the statistics when a connection has been idle for a moment.
    await pause(2000);
    const [row] = await this.rows(
      `SELECT n_tup_ins AS inserted, n_tup_upd AS updated, n_tup_del AS deleted FROM pg_stat_user_tables WHERE relname = 'matches'`,
    );
    const of = (/** @type {string} */ name) => Number(row?.[name] ?? 0);
    return { inserted: of('inserted'), updated: of('updated'), deleted: of('deleted') };
  }

  /** @param {string} sql @returns {Promise<Record<string, unknown>[]>} */
  async rows(sql) {
    return withClient(this.databaseUrl, async (client) => (await client.query(sql)).rows);
  }
}

/**
 * @template {Record<string, number>} Figures
 * @param {Figures} after @param {Figures} before
 * @returns {Figures}
 */
function difference(after, before) {
  const entries = Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]);
  return /** @type {Figures} */ (Object.fromEntries(entries));
}
