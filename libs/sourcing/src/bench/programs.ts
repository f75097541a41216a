import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const APPS = join(__dirname, '../../../../apps');

export interface Running {
  /** Where the api listens. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The built api and worker as processes of their own, on the database of the environment. */
export async function startPrograms(): Promise<Running> {
  const port = await freePort();
  const env = {
    ...{ ...process.env, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'error' },
    // Counted as always, and never reached by one buyer.
    RATE_LIMIT_FACTOR: '1000000',
  };
  const ends = await Promise.all(['api', 'worker'].map((name) => startProgram(name, env)));
  return {
    url: `http://127.0.0.1:${port}/api/v1`,
    async stop() {
      await Promise.all(ends.map((end) => end()));
    },
  };
}

async function startProgram(name: string, env: NodeJS.ProcessEnv): Promise<() => Promise<void>> {
  const child = fork(join(APPS, name, 'src/main.js'), {
    ...{ env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] as const },
  });
  const ended = once(child, 'exit');
  // It says so when it is ready.
  await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`${name} ended with ${String(code)}`))),
  ]);
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The requests of one person at a browser. @throws Error for a refusal */
export type Ask = (method: 'GET' | 'POST', path: string) => Promise<string>;

export function browserOf(url: string, cookie: string): Ask {
  return async (method, path) => {
    const answer = await fetch(url + path, { method, headers: { cookie } });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text;
  };
}
