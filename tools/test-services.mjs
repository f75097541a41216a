import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stopWhenOrphaned } from './guard.mjs';
import { freePort } from './ports.mjs';

const READY_WITHIN_MS = 10_000;

/**
 * What else of the machine the tests can use; what is missing is said, because its tests are not there.
 *
 * @returns {Promise<{environment: Record<string, string>, missing: string[], stop: () => Promise<void>}>}
 */
export async function startTestServices() {
  /** @type {Record<string, string>} */
  const environment = {};
  const missing = [];
  const redis = onPath('redis-server');
  const server = redis ? await startRedis(redis) : undefined;
  if (server) environment.TEST_REDIS_URL = server.url;
  else missing.push('redis-server: 队列用 Redis / the queue on Redis');

  const browser = installedBrowser();
  if (browser) environment.TEST_BROWSER = browser;
  else missing.push('chromium: 浏览器里的流程 / journeys in a browser');

  if (!process.env.MEILI_URL) missing.push('MEILI_URL: 搜索用 Meilisearch / search on Meilisearch');
  return { environment, missing, stop: async () => server?.stop() };
}

/** Where a Chromium is installed, if one is. */
export function installedBrowser() {
  return ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean);
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => fs.existsSync(path));
}

/** Keeps nothing on disk. @param {string} binary */
async function startRedis(binary) {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(binary, args, { detached: true, stdio: 'ignore' });
  const exited = new Promise((done) => child.once('exit', done).once('error', done));
  const guard = child.pid ? stopWhenOrphaned(child.pid) : undefined;
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    guard?.dismiss();
  };
  for (const deadline = Date.now() + READY_WITHIN_MS; !(await answers(port)); await pause(50)) {
    if (Date.now() < deadline && child.exitCode === null) continue;
    await stop();
    throw new Error(`${binary} does not start`);
  }
  return { url: `redis://127.0.0.1:${port}`, stop };
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}
