import { spawn } from 'node:child_process';

/**
 * Stops a process when this one is gone, however it went: the guard waits for the end of its input,
 * which only this process holds open.
 *
 * @param {number} pid
 * @returns {{dismiss: () => void}} to call once that process has ended
 */
export function stopWhenOrphaned(pid) {
  const script = `cat > /dev/null; kill -INT ${pid}`;
  const guard = spawn('sh', ['-c', script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.stdin.on('error', () => undefined);
  return { dismiss: () => void guard.kill('SIGKILL') };
}
