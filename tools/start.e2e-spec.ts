import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

jest.setTimeout(180_000);

const dataDir = mkdtempSync(join(tmpdir(), 'wanchang-start-'));
const started: ChildProcess[] = [];

function launch(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [join(__dirname, 'start.mjs'), ...args], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

async function refusal(env: Record<string, string>, ...args: string[]) {
  const child = launch(env, ...args);
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { lines: said.trim().split('\n'), code: code as number };
}

/** The launcher, once it has said that the service is ready. */
async function ready(port: number) {
  const child = launch({ PORT: String(port) }, '--empty');
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  for await (const part of child.stdout) {
    said += String(part);
    if (said.includes(`http://localhost:${port}`)) return child;
  }
  throw new Error(said);
}

/** Every process that works for this data folder or was started by the launcher. */
function family(launcher: ChildProcess): number[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  const members = new Set([launcher.pid]);
  for (const [pid, parent, state] of rows) {
    if (members.has(Number(parent)) && !state?.startsWith('Z')) members.add(Number(pid));
  }
  return [...members].filter((pid) => pid !== undefined);
}

function living(pids: number[]): number[] {
  const list = execFileSync('ps', ['-eo', 'pid=,stat='], { encoding: 'utf8' });
  const alive = new Set(
    list
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/\s+/))
      .filter(([, state]) => !state?.startsWith('Z'))
      .map(([pid]) => Number(pid)),
  );
  return pids.filter((pid) => alive.has(pid));
}

async function gone(pids: number[]) {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(100)) {
    if (living(pids).length === 0) break;
  }
  return living(pids);
}

async function takenPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: String((server.address() as AddressInfo).port), free: () => server.close() };
}

async function freePort() {
  const { port, free } = await takenPort();
  free();
  return Number(port);
}

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await gone(started.flatMap((child) => (child.pid ? [child.pid] : [])));
  rmSync(dataDir, { recursive: true, force: true });
});

describe('what the launcher cannot work with is one line', () => {
  it.each(['abc', '-1', '70000'])('PORT=%s is no port', async (port) => {
    const { lines, code } = await refusal({ PORT: port });
    expect(lines).toEqual([expect.stringContaining(`PORT=${port}`)]);
    expect(code).toBe(1);
  });

  it('a port that somebody else listens on', async () => {
    const { port, free } = await takenPort();
    const { lines, code } = await refusal({ PORT: port });
    free();
    expect(lines).toEqual([expect.stringContaining(`port ${port} is taken`)]);
    expect(code).toBe(1);
  });

  it('an option it does not know', async () => {
    const { lines, code } = await refusal({ PORT: '0' }, '--emtpy');
    expect(lines).toEqual([expect.stringContaining('--empty')]);
    expect(code).toBe(1);
  });

  it('half a configuration, and nothing is left running', async () => {
    const { lines, code } = await refusal({ PORT: '0', MEILI_URL: 'http://127.0.0.1:7700' });
    expect(lines).toEqual([expect.stringContaining('MEILI_KEY')]);
    expect(code).toBe(1);
  });
});

describe('a running service', () => {
  it('keeps a second one off its data and ends with all its processes on SIGTERM', async () => {
    const launcher = await ready(await freePort());
    const everyone = family(launcher);
    expect(everyone.length).toBeGreaterThanOrEqual(4);

    const { lines, code } = await refusal({ PORT: '0' });
    expect(lines).toEqual([expect.stringContaining('in use by another process')]);
    expect(code).toBe(1);

    launcher.kill('SIGTERM');
    await once(launcher, 'exit');
    expect(launcher.exitCode).toBe(0);
    expect(living(everyone)).toEqual([]);
  });

  it('leaves no process behind when its launcher is killed, and starts again at once', async () => {
    const killed = await ready(await freePort());
    const everyone = family(killed);
    killed.kill('SIGKILL');
    const next = await ready(await freePort());
    expect(await gone(everyone)).toEqual([]);
    next.kill('SIGTERM');
    await once(next, 'exit');
  });
});
