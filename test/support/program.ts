import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;
const KEPT_LINES = 200;

export type ProgramName = 'api' | 'worker' | 'cli';

/** The built program's entry file. */
export const entryOf = (name: ProgramName) => resolve('dist/apps', name, 'src/main.js');

/** A built program as a process of its own, that a test starts, kills and starts again. */
export class Program {
  /** What it wrote last, for the message of a failing test. */
  private lines: string[] = [];
  private readonly texts: string[] = [];
  private child: ChildProcess | null = null;

  constructor(
    readonly name: 'api' | 'worker',
    private readonly environment: NodeJS.ProcessEnv,
    private readonly nodeOptions: readonly string[] = [],
  ) {}

  /** Resolves when the program says that it works. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [...this.nodeOptions, entryOf(this.name)], {
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => this.keep(text));
    await this.message((message) => message === 'started');
  }

  /** The first message of the process that fits. */
  message(fits: (message: unknown) => boolean): Promise<unknown> {
    const child = this.running();
    return new Promise((done, fail) => {
      const timer = setTimeout(() => fail(this.trouble('does not start')), START_WITHIN_MS);
      child.on('message', (message) => {
        if (!fits(message)) return;
        clearTimeout(timer);
        done(message);
      });
      child.once('exit', (code) => {
        clearTimeout(timer);
        fail(this.trouble(`ended with ${code}`));
      });
    });
  }

  /** As a power cut ends it. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** As an operator ends it. */
  async stop(): Promise<void> {
    const late = setTimeout(() => this.child?.kill('SIGKILL'), STOP_WITHIN_MS);
    await this.end('SIGTERM');
    clearTimeout(late);
  }

  /** Log lines of defects: pino's error and fatal. */
  defects(): string[] {
    return this.lines.filter((line) => /^\{"level":[56]0/.test(line));
  }

  /** Everything that it has written, since it was first started. */
  written(): string {
    return this.texts.join('');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await exited;
  }

  private running(): ChildProcess {
    if (!this.child) throw new Error(`${this.name} does not run`);
    return this.child;
  }

  private keep(text: string): void {
    this.texts.push(text);
    this.lines = [...this.lines, ...text.split('\n').filter(Boolean)].slice(-KEPT_LINES);
  }

  private trouble(what: string): Error {
    return new Error(`${this.name} ${what}:\n${this.lines.slice(-20).join('\n')}`);
  }
}

/**
 * Ports below those that the system gives to connections, so many for each process of tests: none is taken between
 * here and its use.
 */
const [firstPort, portsEach, mostProcesses] = [20_000, 1_000, 12];
let tried = Math.floor(Math.random() * portsEach);

/** A port of this machine that is free. */
export async function freePort(): Promise<number> {
  const own = firstPort + portsEach * (Number(process.env.JEST_WORKER_ID ?? 0) % mostProcesses);
  for (let i = 0; i < portsEach; i++) {
    const port = own + (tried++ % portsEach);
    if (await isFree(port)) return port;
  }
  throw new Error(`no port from ${own} on is free`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer().once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}
