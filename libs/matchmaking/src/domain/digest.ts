/** A unit is told of new matches at most once in so long. */
const DIGEST_EVERY_MS = 10 * 60_000;

/** A digest is of the matches of so long. */
export const DIGEST_OF_MS = 24 * 60 * 60_000;

/**
 * When a unit is told of what is found now: moments are fixed, so that what comes in all the time does not put the digest off for
 * ever.
 */
export function digestAt(now: Date): Date {
  return new Date((Math.floor(now.getTime() / DIGEST_EVERY_MS) + 1) * DIGEST_EVERY_MS);
}
