import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { accountsOf } from '../demo-system.mjs';
import { Mark } from '../marked.mjs';
import { freePort } from '../ports.mjs';
import { urlOf } from '../postgres-cluster.mjs';
import { withClient } from '../postgres.mjs';
import { root } from '../build.mjs';

const READY_WITHIN_MS = 300_000;

/** How each part is known among the processes of `npm start`. */
export const PARTS = {
  api: /dist\/apps\/api\//,
  worker: /dist\/apps\/worker\//,
  postgres: /postgres\S* -D /,
  launcher: /tools\/start\.mjs/,
};

/** @typedef {keyof typeof PARTS} Part */

/** `npm start` with the demo in a folder that is thrown away; whoever watches over it starts a launcher again that died. */
export class KilledSystem {
  #mark = new Mark();
  #dataDir = fs.mkdtempSync(join(tmpdir(), 'wanchang-bench-'));
  /** @type {NodeJS.ProcessEnv} */
  #env = {};
  /** @type {Record<string, string>} */
  passwords = {};
  url = '';
  output = '';

  async start() {
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    this.#env = {
      ...process.env,
      ...this.#mark.env,
      ...{ DATA_DIR: this.#dataDir, PORT: String(port), RATE_LIMIT_FACTOR: '1000000' },
    };
    delete this.#env.DATABASE_URL;
    this.launch();
    for (const until = Date.now() + READY_WITHIN_MS; !/Ctrl-C stops/.test(this.output);) {
      if (Date.now() > until) throw new Error(`does not become ready:\n${this.output}`);
      await pause(200);
    }
    const env = { ...this.#env, NODE_ENV: 'production', DATABASE_URL: this.databaseUrl };
    this.passwords = await accountsOf(env);
  }

  launch() {
    const child = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
      cwd: root,
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (this.output += String(text)));
    return child;
  }

  /** As a power cut ends it; a launcher is started again as soon as it is dead. @param {Part} part */
  async kill(part) {
    const found = this.#mark.processes().filter(({ command }) => PARTS[part].test(command));
    const first = found.find(({ parent }) => !found.some(({ pid }) => pid === parent));
    if (!first) return false;
    process.kill(first.pid, 'SIGKILL');
    if (part !== 'launcher') return true;
    void this.#again();
    return true;
  }

  /** As a service manager does it, which tries once a second. */
  async #again() {
    for (;;) {
      const child = this.launch();
      const code = await Promise.race([
        new Promise((done) => child.once('exit', done)),
        pause(5000, null),
      ]);
      if (code !== 1) return;
      await pause(1000);
    }
  }

  /** @param {string} sql @param {unknown[]} values @returns {Promise<any[]>} */
  async rows(sql, values = []) {
    return withClient(this.databaseUrl, async (client) => (await client.query(sql, values)).rows);
  }

  get databaseUrl() {
    const home = join(this.#dataDir, 'postgres');
    return urlOf(home, Number(fs.readFileSync(join(home, 'port'), 'utf8')));
  }

  async stop() {
    const launcher = this.#mark.processes().find(({ command }) => PARTS.launcher.test(command));
    if (launcher) process.kill(launcher.pid, 'SIGTERM');
    for (const until = Date.now() + 40_000; Date.now() < until; await pause(200))
      if (this.#mark.processes().length === 0) break;
    for (const { pid } of this.#mark.processes()) process.kill(pid, 'SIGKILL');
    fs.rmSync(this.#dataDir, { recursive: true, force: true });
  }
}
