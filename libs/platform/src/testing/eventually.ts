import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 20;

/** Resolves as soon as the assertion holds; fails with its own message when it still does not after `withinMs`. */
export async function eventually<Result>(
  assertion: () => Result | Promise<Result>,
  withinMs = 10_000,
): Promise<Result> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await pause(LOOK_EVERY_MS);
  }
}
