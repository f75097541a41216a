import { spawn } from 'node:child_process';

/** How long a server waits for its clients to end by themselves before they are cut. */
const PATIENCE_S = 5;

/**
 * Stops a server when this process is gone, however it went: the guard waits for the end of its input,
 * which only this process holds open. First it asks for an end after the last client (to PostgreSQL that is
 * SIGTERM): the programs end with this process too, and can put things in order only while they have a database.
 *
 * @param {number} pid
 * @returns {{dismiss: () => void}} to call once that process has ended
 */
export function stopWhenOrphaned(pid) {
  const script = [
    'cat > /dev/null',
    `kill -TERM ${pid}`,
    `for second in $(seq ${PATIENCE_S}); do kill -0 ${pid} 2> /dev/null || exit 0; sleep 1; done`,
    `kill -INT ${pid}`,
  ].join('; ');
  const guard = spawn('sh', ['-c', script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.stdin.on('error', () => undefined);
  return { dismiss: () => void guard.kill('SIGKILL') };
}
