import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer, root } from '../build.mjs';
import { migrate } from '../first-start.mjs';
import { freePort } from '../ports.mjs';
import { startPostgres, withClient } from '../postgres.mjs';
import { commandOf, runCli } from '../programs.mjs';
import { seedOrganisation } from './organisation.mjs';

const EMAIL = 'bench@test.example';

/** The embedded, durable PostgreSQL with a large organisation and an api, in a folder that is thrown away. */
export class MembershipSystem {
  /** @type {(() => unknown)[]} */
  undo = [];
  /** @type {NodeJS.ProcessEnv} */
  env = {};
  url = '';
  databaseUrl = '';
  cookie = '';
  /** @type {string[]} */
  names = [];

  /** @param {number} members */
  async start(members) {
    await buildServer();
    const dataDir = fs.mkdtempSync(join(tmpdir(), 'wanchang-bench-'));
    this.undo.push(() => fs.rmSync(dataDir, { recursive: true, force: true }));
    const postgres = await startPostgres({ dataDir });
    this.undo.push(postgres.stop);
    this.databaseUrl = postgres.url;
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    this.env = {
      ...process.env,
      ...{ NODE_ENV: 'production', DATABASE_URL: postgres.url, DATA_DIR: dataDir },
      ...{ HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn', RATE_LIMIT_FACTOR: '1000000' },
    };
    await migrate(this.env);
    const { namesOf } = this.payers();
    this.names = namesOf(members);
    await withClient(postgres.url, (client) => seedOrganisation(client, this.names));
    const { stdout } = await runCli(
      ['create-admin', '--email', EMAIL, '--name', '测量'],
      this.env,
      'collect',
    );
    await this.startApi();
    await this.signIn(stdout.trim().split(' ').at(-1) ?? '');
  }

  async stop() {
    while (this.undo.length > 0) await this.undo.pop()?.();
  }

  /** @returns {typeof import('../../libs/fees/src/bench/payers.js')} */
  payers() {
    return createRequire(import.meta.url)(join(root, 'dist/libs/fees/src/bench/payers.js'));
  }

  async startApi() {
    const child = spawn(process.execPath, commandOf('api'), {
      env: this.env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const exited = new Promise((done) => child.once('exit', done));
    this.undo.push(async () => {
      child.kill('SIGTERM');
      await exited;
    });
    await new Promise((done, fail) => {
      child.once('message', done);
      child.once('exit', (code) => fail(new Error(`the api ended with ${String(code)}`)));
    });
  }

  /** @param {string} password */
  async signIn(password) {
    const answer = await this.send('POST', '/sessions', { identifier: EMAIL, password });
    this.cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  }

  /**
   * @param {string} method @param {string} path @param {object | FormData} [body]
   * @param {Record<string, string>} [headers]
   */
  send(method, path, body, headers = {}) {
    const isForm = body instanceof FormData;
    return fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        ...{ cookie: this.cookie, ...headers },
        ...(body && !isForm && { 'content-type': 'application/json' }),
      },
      body: isForm ? body : body && JSON.stringify(body),
    });
  }

  /** @param {string} method @param {string} path @param {object | FormData} [body] @returns {Promise<any>} */
  async ask(method, path, body) {
    const answer = await this.send(method, path, body);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
    return text ? JSON.parse(text) : null;
  }

  /** @param {string} sql @param {unknown[]} [values] @returns {Promise<Record<string, any>[]>} */
  async rows(sql, values = []) {
    return withClient(this.databaseUrl, async (client) => (await client.query(sql, values)).rows);
  }
}
