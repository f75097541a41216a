import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * How to run a built program.
 *
 * @param {'api' | 'worker' | 'cli'} name
 * @param {string[]} [args]
 */
export function commandOf(name, args = []) {
  const options = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];
  return [...options, resolve(root, 'dist/apps', name, 'src/main.js'), ...args];
}

/** Made when missing, for its owner only: it holds passwords and other people's files. */
export function dataDirectory() {
  const path = resolve(process.env.DATA_DIR || '.data');
  fs.mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

/**
 * Runs an operator command to its end.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {'inherit' | 'collect'} output   on the terminal, or in the result
 * @returns {Promise<{status: number, stdout: string, stderr: string}>}
 */
export function runCli(args, env, output) {
  const stdio = output === 'inherit' ? output : 'pipe';
  const child = spawn(process.execPath, commandOf('cli', args), {
    stdio: [output === 'inherit' ? 'inherit' : 'ignore', stdio, stdio],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  const text = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (part) => (text.stdout += part));
  child.stderr?.setEncoding('utf8').on('data', (part) => (text.stderr += part));
  const end = () => child.kill('SIGTERM');
  process.once('SIGTERM', end).once('exit', end);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => {
      process.off('SIGTERM', end).off('exit', end);
      done({ status: status ?? 1, ...text });
    });
  });
}
