import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildServer } from './build.mjs';
import { migrate } from './first-start.mjs';
import { freePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { commandOf, runCli } from './programs.mjs';

const IDLE_WITHIN_MS = 300_000;

/**
 * @typedef {object} Demo
 * @property {string} url   where the api listens
 * @property {string} databaseUrl
 * @property {Record<string, string>} passwords   of each account of the demo, by what it signs in with
 * @property {{seller: Client, buyer: Client}} clients   signed in as people of two units, coast and interior
 * @property {() => Promise<void>} stop
 *
 * @typedef {{id: string, version: number, items: {id: string}[]}} Answer what the benchmark looks at of any answer
 * @typedef {(method: string, path: string, body?: object) => Promise<Answer>} Request
 * @typedef {{cookie: string, request: Request}} Client
 */

/** The product with its demo, as `npm start` runs it, in a folder that is thrown away. @returns {Promise<Demo>} */
export async function startDemo() {
  await buildServer();
  const dataDir = fs.mkdtempSync(join(tmpdir(), 'wanchang-bench-'));
  /** @type {(() => unknown)[]} */
  const undo = [() => fs.rmSync(dataDir, { recursive: true, force: true })];
  const stop = async () => {
    while (undo.length > 0) await undo.pop()?.();
  };
  try {
    const postgres = await startPostgres({ dataDir });
    undo.push(postgres.stop);
    const port = await freePort();
    const env = {
      ...process.env,
      ...{ NODE_ENV: 'production', DATABASE_URL: postgres.url, DATA_DIR: dataDir },
      ...{ HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn' },
      // Counted as always, and never reached by the few people of the bench.
      RATE_LIMIT_FACTOR: '1000000',
    };
    await migrate(env);
    await runCli(['demo', 'seed'], env, 'collect');
    const programs = await Promise.all(
      /** @type {const} */ (['api', 'worker']).map((name) => startProgram(name, env)),
    );
    undo.push(() => Promise.all(programs.map((end) => end())));
    const url = `http://127.0.0.1:${port}`;
    await untilIdle(postgres.url);
    const passwords = await accountsOf(env);
    return {
      url,
      databaseUrl: postgres.url,
      passwords,
      clients: await signInTwo(url, passwords),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Answers with what ends it. @param {'api' | 'worker'} name @param {NodeJS.ProcessEnv} env */
export async function startProgram(name, env) {
  const child = spawn(process.execPath, commandOf(name), {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = new Promise((done) => child.once('exit', done));
  await new Promise((done, fail) => {
    child.once('message', done);
    child.once('exit', (code) => fail(new Error(`${name} ended with ${code}`)));
  });
  return async () => {
    child.kill('SIGTERM');
    await exited;
  };
}

/** The demo's listings are indexed and matched first: the product at rest is measured. @param {string} url */
async function untilIdle(url) {
  const { withClient } = await import('./postgres.mjs');
  await withClient(url, async (client) => {
    let seen = '';
    for (const deadline = Date.now() + IDLE_WITHIN_MS; Date.now() < deadline; await pause(2000)) {
      const { rows } = await client.query(
        `SELECT (SELECT count(*) FROM matches) || ':' || (SELECT count(*) FROM outbox) AS state`,
      );
      const [{ state }] = /** @type {[{state: string}]} */ (rows);
      if (state === seen && !state.startsWith('0:')) return;
      seen = state;
    }
    throw new Error('the demo is not matched in time');
  });
}

/** The accounts of a demo with their passwords. @param {NodeJS.ProcessEnv} env @returns {Promise<Record<string, string>>} */
export async function accountsOf(env) {
  const { stdout } = await runCli(['demo', 'accounts'], env, 'collect');
  const lines = stdout.split('\n').filter((line) => line.includes('\t'));
  return Object.fromEntries(lines.map((line) => line.split('\t').slice(0, 2)));
}

/** @param {string} url @param {Record<string, string>} passwords */
async function signInTwo(url, passwords) {
  const [seller, buyer] = await Promise.all(
    Object.entries(passwords)
      .slice(0, 2)
      .map(([identifier, password]) => signIn(url, identifier, password)),
  );
  if (!seller || !buyer) throw new Error('the demo has no accounts');
  return { seller, buyer };
}

/** Signed in as somebody. @param {string} url @param {string} identifier @param {string} password @returns {Promise<Client>} */
export async function signIn(url, identifier, password) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ identifier, password }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return {
    cookie,
    request: async (method, path, body) => {
      const response = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: { cookie, ...(body && headers) },
        body: body && JSON.stringify(body),
      });
      if (!response.ok)
        throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return /** @type {Answer} */ (await response.json());
    },
  };
}
