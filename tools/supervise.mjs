import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openLog } from './log-file.mjs';
import { commandOf } from './programs.mjs';
import { Refusal, say } from './say.mjs';

const QUICK_MS = 60_000;
/** With its own start after it, a program is back within half a minute however often it was killed. */
const LONGEST_WAIT_S = 15;
const STOP_WITHIN_MS = 20_000;
/** pino's number for a warning. */
const WARNING = 40;

/**
 * Keeps a program running: a death is reported and followed by a new start, a little later each time. Until it is trusted
 * the first death is the last; afterwards it is started again for as long as it takes, and no other part ends for it.
 * The program gets a channel to this process, and its end tells the program that it is no longer supervised.
 *
 * @param {'api' | 'worker'} name
 * @param {{env: NodeJS.ProcessEnv, dataDir: string, giveUp: (reason: Error) => void}} options
 */
export function supervise(name, { env, dataDir, giveUp }) {
  const log = openLog(join(dataDir, 'logs', `${name}.log`));
  /** @type {import('node:child_process').ChildProcess} */
  let child;
  /** @type {NodeJS.Timeout | undefined} */
  let restart;
  let trusted = false;
  let deaths = 0;
  let stopping = false;

  const start = () => {
    const since = Date.now();
    child = spawnLogged(name, env, log);
    child.once('exit', (code, signal) => {
      if (stopping) return;
      deaths = Date.now() - since < QUICK_MS ? deaths + 1 : 1;
      const end = signal ?? code ?? '?';
      if (!trusted) {
        const place = join(dataDir, 'logs', `${name}.log`);
        giveUp(new Refusal(`${name} 无法运行（${end}），见 ${place}`, `${name} does not stay up`));
        return;
      }
      const seconds = waitAfter(deaths);
      say(`${name} 意外退出（${end}），${seconds} 秒后重启`, `died, starts again in ${seconds} s`);
      restart = setTimeout(start, seconds * 1000);
    });
  };
  start();

  return {
    /** From now on a death may have passing reasons; before, it is a configuration that cannot work. */
    trust: () => (trusted = true),
    stop: async () => {
      stopping = true;
      clearTimeout(restart);
      await end(child);
    },
  };
}

/** Seconds until the next start after so many deaths in a row. @param {number} deaths */
export const waitAfter = (deaths) => Math.min(2 ** (deaths - 1), LONGEST_WAIT_S);

/**
 * @param {'api' | 'worker'} name
 * @param {NodeJS.ProcessEnv} env
 * @param {{write: (line: string) => void}} log
 */
function spawnLogged(name, env, log) {
  // A process group of its own: the supervisor alone decides in which order things stop.
  const child = spawn(process.execPath, commandOf(name), {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env,
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      log.write(line);
      const shown = forOperator(line, stream === child.stderr);
      if (shown) console.error(shown.startsWith(`${name}: `) ? shown : `${name}: ${shown}`);
    });
  }
  return child;
}

/**
 * What of a log line belongs on the terminal: warnings, errors and the words of a program that dies.
 *
 * @param {string} line @param {boolean} urgent
 */
function forOperator(line, urgent) {
  try {
    /** @typedef {{level: number, msg?: string, err?: {message?: string}}} Entry */
    const { level, msg, err } = /** @type {Entry} */ (JSON.parse(line));
    if (level < WARNING) return '';
    return [msg, err?.message].filter((part, i, all) => part && all.indexOf(part) === i).join(': ');
  } catch {
    return urgent ? line : '';
  }
}

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await exited;
  clearTimeout(timer);
}
