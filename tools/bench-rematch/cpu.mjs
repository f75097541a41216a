import * as fs from 'node:fs';

/** Clock ticks a second, as Linux counts them for everybody. */
const TICKS = 100;

/**
 * Seconds of processor time that a process, its threads and its children have used, those that have ended included: what
 * others do on the machine meanwhile does not count. NaN where there is no /proc.
 *
 * @param {number} pid
 */
export function cpuSeconds(pid) {
  if (!fs.existsSync('/proc/self/stat')) return NaN;
  const all = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf);
  const own = all.filter((stat) => stat?.pid === pid || stat?.parent === pid);
  return own.reduce((sum, stat) => sum + (stat?.ticks ?? 0), 0) / TICKS;
}

/** @param {string} pid */
function statOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may have blanks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
    return { pid: Number(pid), parent: Number(fields[1]), ticks };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}
