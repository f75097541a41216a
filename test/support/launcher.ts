import { randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { eventually } from './eventually';

const READY_WITHIN_MS = 120_000;
/** Processes are found by a mark in their environment, which Linux shows. */
const MARK = 'LAUNCHED_BY_TEST';

/** An npm script as an operator runs it, with everything that it starts. */
export class Launched {
  output = '';
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  private readonly mark = randomUUID();
  private readonly npm: ChildProcess;

  constructor(
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
    input?: string,
  ) {
    const { PATH, HOME } = process.env;
    this.npm = spawn('npm', [...args], {
      env: { PATH, HOME, [MARK]: this.mark, ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.npm.stdin?.end(input);
    for (const stream of [this.npm.stdout, this.npm.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.ended = new Promise((done) =>
      this.npm.once('close', (code, signal) => done(code ?? signal)),
    );
  }

  /** What it said, without what npm says before it. */
  get lines(): string[] {
    return this.output.split('\n').filter((line) => line !== '' && !line.startsWith('> '));
  }

  /** Once it has said so; fails with its words when it ends before. */
  async ready(): Promise<void> {
    const early = this.ended.then((code) => {
      throw new Error(`ended with ${code}:\n${this.output}`);
    });
    const said = eventually(() => expect(this.output).toMatch(/Ctrl-C stops/), {
      within: READY_WITHIN_MS,
    });
    await Promise.race([said, early]);
  }

  /** Sends a signal to npm, as a terminal or a service manager does, or to the launcher below it. */
  signal(signal: NodeJS.Signals, to: 'npm' | 'launcher'): void {
    const launcher = this.processes().find(({ command }) => command.startsWith('node tools/'));
    const pid = to === 'npm' ? this.npm.pid : launcher?.pid;
    if (pid === undefined) throw new Error(`no ${to} among ${JSON.stringify(this.processes())}`);
    process.kill(pid, signal);
  }

  /** What still runs of it. */
  processes(): { pid: number; command: string }[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => read(pid, 'environ').includes(`${MARK}=${this.mark}`))
      .map((pid) => ({
        pid: Number(pid),
        command: read(pid, 'cmdline').replaceAll('\0', ' ').slice(0, 200),
      }));
  }

  /** For a test that failed half way. */
  end(): void {
    for (const { pid } of this.processes()) process.kill(pid, 'SIGKILL');
  }
}

/** Empty for a process that is gone, or that belongs to another user. */
function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
