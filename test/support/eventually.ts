import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 25;

/**
 * Asks again until the answer comes without an error, and gives it back. Fails with the last error once
 * `within` milliseconds have passed.
 */
export async function eventually<Result>(
  ask: () => Promise<Result> | Result,
  { within = 20_000 }: { within?: number } = {},
): Promise<Result> {
  for (const deadline = performance.now() + within; ; await pause(EVERY_MS)) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
  }
}
