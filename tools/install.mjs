import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { Refusal } from './say.mjs';

const root = new URL('../', import.meta.url);

/**
 * Makes `node_modules` what the lock file says; nothing to do when it already is.
 * Uses nothing but Node itself, because nothing else may be there.
 */
export function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  console.error('正在安装依赖…… / installing packages …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Refusal('依赖安装失败：npm ci', 'could not install packages: npm ci');
}

function checkNode() {
  const wanted = readJson('package.json').engines.node.replace('>=', '');
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  throw new Refusal(
    `需要 Node.js ${wanted} 或更新版本，当前为 ${process.versions.node}`,
    `Node.js ${wanted} or newer is needed, this is ${process.versions.node}`,
  );
}

/** npm keeps a copy of what it installed; it writes it last, so half an installation has none. */
function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  if (!fs.existsSync(new URL(installed, root))) return false;
  const has = readJson(installed).packages;
  return Object.entries(readJson('package-lock.json').packages)
    .filter(([path, wanted]) => path !== '' && !wanted.optional && !wanted.devOptional)
    .every(([path, wanted]) => has[path]?.version === wanted.version);
}

/**
 * @typedef {{version: string, optional?: boolean, devOptional?: boolean}} Package
 * @typedef {{engines: {node: string}, packages: Record<string, Package>}} Manifest
 * @param {string} file
 */
function readJson(file) {
  return /** @type {Manifest} */ (JSON.parse(fs.readFileSync(new URL(file, root), 'utf8')));
}
