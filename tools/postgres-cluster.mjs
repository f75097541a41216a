import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort, probePort } from './ports.mjs';
import { Refusal } from './say.mjs';

export const DATABASE = 'wanchang';
const USER = 'wanchang';

/**
 * Makes the cluster, into a side folder first, so that an interrupted initdb never passes for one.
 *
 * @param {string} home @param {[string, ...string[]]} initdb @param {boolean} durable
 */
export async function createCluster(home, [command, ...shield], durable) {
  const cluster = join(home, 'cluster');
  const fresh = `${cluster}.new`;
  const password = join(home, 'password');
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.writeFileSync(password, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  const { uid, gid } = fs.statSync(home);
  fs.chownSync(password, uid, gid);
  // pg_trgm asks LC_CTYPE which characters are letters: with C, Chinese has none.
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const args = [
    ...['-D', fresh, '-U', USER, '--auth=scram-sha-256', `--pwfile=${password}`],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...[`--locale=${locale}`, '--no-instructions', ...(durable ? [] : ['--no-sync'])],
  ];
  await promisify(execFile)(command, [...shield, ...args], { env: bareEnvironment() });
  fs.renameSync(fresh, cluster);
}

/** @param {string} home @param {number} port */
export function urlOf(home, port) {
  const file = join(home, 'password');
  if (!fs.existsSync(file))
    throw new Refusal(
      `数据库密码文件 ${file} 不见了，请从备份中恢复它`,
      `the password file of the database is gone: restore ${file} from a backup`,
    );
  const password = fs.readFileSync(file, 'utf8').trim();
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

/**
 * The server that holds this cluster, once it is not on its way out.
 *
 * @param {string} cluster
 * @param {number} patienceMs   how long a server may take to notice that its launcher is gone
 */
export async function runningServer(cluster, patienceMs) {
  const pidFile = join(cluster, 'postmaster.pid');
  for (const deadline = Date.now() + patienceMs; ; await pause(100)) {
    const lines = fs.existsSync(pidFile) ? fs.readFileSync(pidFile, 'utf8').split('\n') : [];
    const pid = Number(lines[0]);
    if (!pid) return undefined;
    // The file of a server that died stays: by it the next one finds out whether anything of the old one still runs.
    if (!isAlive(pid)) return undefined;
    if (!isPostgres(pid)) {
      fs.rmSync(pidFile, { force: true });
      return undefined;
    }
    const leaving = lines[7]?.trim() === 'stopping';
    if (!leaving && Date.now() >= deadline) return { pid, port: Number(lines[3]) };
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH';
  }
}

/** A process id outlives its process as a number that another process may get. @param {number} pid */
function isPostgres(pid) {
  const ps = spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return ps ? /^[^Z].*postgres/.test(ps) : true;
}

/**
 * The same port as last time when it is free, so that a database tool keeps its connection settings.
 *
 * @param {string} home
 */
export async function rememberedPort(home) {
  const file = join(home, 'port');
  const last = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  const again = await probePort(last);
  const port = 'port' in again ? again.port : await freePort();
  fs.writeFileSync(file, `${port}\n`);
  return port;
}

/** PG* variables of the caller must not steer our server. */
export function bareEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)),
  );
}
