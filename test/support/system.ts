import { createTestDatabase } from '@wanchang/platform/testing';
import IORedis from 'ioredis';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { HttpClient } from './http-client';
import { entryOf, freePort, Program } from './program';

export interface SystemOptions {
  /** Settings beside the usual ones, such as another backend. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Options of node when it starts the api. */
  readonly apiOptions?: readonly string[];
  /** false for a test that looks at requests only. */
  readonly worker?: boolean;
}

/** The whole product, as it runs for its users, on a database and a data folder of its own. */
export interface System {
  readonly url: string;
  readonly api: Program;
  readonly worker: Program;
  readonly dataDir: string;
  /** A client without a session. */
  visitor(): HttpClient;
  /** The database behind the product's back: to look, and to prepare what no route offers. */
  sql<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** An operator's command; rejects when it fails. */
  cli(args: readonly string[], input?: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startSystem(options: SystemOptions = {}): Promise<System> {
  const { settings = {}, worker: withWorker = true } = options;
  const [database, port, dataDir] = await Promise.all([
    createTestDatabase(),
    freePort(),
    mkdtemp(join(tmpdir(), 'wanchang-e2e-')),
  ]);
  if (settings.REDIS_URL) await emptyRedis(settings.REDIS_URL);
  const environment = environmentOf(database.url, dataDir, port, settings);
  const api = new Program('api', environment, options.apiOptions);
  const worker = new Program('worker', environment);
  const pool = new Pool({ connectionString: database.url, max: 4 });
  pool.on('error', () => undefined);
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await Promise.all([api.stop(), worker.stop()]);
    await pool.end();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await Promise.all([api.start(), withWorker && worker.start()]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ...{ url, api, worker, dataDir, stop },
    visitor: () => new HttpClient(url),
    sql: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await pool.query(text, values as unknown[])).rows as Row[],
    cli: (args, input = '') => runCli(args, environment, input),
  };
}

function environmentOf(
  databaseUrl: string,
  dataDir: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATABASE_DURABILITY: 'relaxed',
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
    RATE_LIMIT_FACTOR: '1000',
    // Many tests share these cores: no answer is refused for that.
    DATABASE_PATIENCE_SECONDS: '60',
    ...settings,
  };
}

function runCli(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  input: string,
): Promise<string> {
  const child = spawn(process.execPath, [entryOf('cli'), ...args], { env: environment });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) =>
      status === 0
        ? done(output)
        : fail(new Error(`cli ${args[0]} ended with ${status}: ${errors}`)),
    );
  });
}

/** The test server's own database number, from the address: no other test works there meanwhile. */
async function emptyRedis(url: string): Promise<void> {
  const redis = new IORedis(url);
  await redis.flushdb();
  await redis.quit();
}
