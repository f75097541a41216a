import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';

/** Processes are found by a mark in their environment, which Linux shows; what they start without it, by its parent. */
const NAME = 'WANCHANG_BENCH';

/** @typedef {{pid: number, parent: number, command: string}} Process */

/** What is started with this environment is found again, with all that it starts. */
export class Mark {
  #value = randomUUID();

  /** To be added to the environment of what is started. */
  get env() {
    return { [NAME]: this.#value };
  }

  /** What still runs of it. @returns {Process[]} */
  processes() {
    const all = fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => ({
        ...{ pid: Number(pid), parent: parentOf(pid) },
        command: read(pid, 'cmdline').replaceAll('\0', ' ').slice(0, 200),
        marked: read(pid, 'environ').includes(`${NAME}=${this.#value}`),
      }));
    const ours = new Set(all.filter(({ marked }) => marked).map(({ pid }) => pid));
    for (let before = -1; before !== ours.size;) {
      before = ours.size;
      for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
    }
    return all.filter(({ pid }) => ours.has(pid));
  }

  /** Of all of them together, in MB: each shared page counted once, without what PostgreSQL's processes share as their cache. */
  megabytes() {
    return this.processes().reduce((sum, { pid }) => sum + proportional(pid), 0) / 1024;
  }
}

/** @param {number} pid */
function proportional(pid) {
  const sizes = read(String(pid), 'smaps_rollup');
  const of = (/** @type {string} */ name) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(sizes)?.[1] ?? 0);
  return of('Pss') - of('Pss_Shmem');
}

/** @param {string} pid */
function parentOf(pid) {
  return Number(/^PPid:\s+(\d+)/m.exec(read(pid, 'status'))?.[1] ?? 0);
}

/** Empty for a process that is gone, or that belongs to another user. @param {string} pid @param {string} file */
function read(pid, file) {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
