import type { Wish } from './session';

/** What a meeting is worth to the schedule: settings of the session. All are at least 0. */
export interface WishWeights {
  readonly bothMust: number;
  readonly mustAndWant: number;
  readonly bothWant: number;
  readonly oneMust: number;
  readonly oneWant: number;
  /** Times the mutual score of the match engine, 0 to 1. */
  readonly score: number;
  /** Taken off where the two have met before. */
  readonly metBefore: number;
  /** Taken off for each time that one of the two did not come lately, as the secretariat has decided; at most three times. */
  readonly noShow: number;
  /** Added for a coastal and an interior unit (R0.6). */
  readonly crossRegion: number;
}

/** Musts of both first, then mutual wishes, then what the engine finds. */
export const DEFAULT_WEIGHTS: WishWeights = {
  ...{ bothMust: 1000, mustAndWant: 500, bothWant: 250, oneMust: 120, oneWant: 50 },
  ...{ score: 40, metBefore: 20, noShow: 60, crossRegion: 15 },
};

/** Nobody is shut out for more than that. */
export const MOST_NO_SHOWS = 3;

/** Two units of which at least one wishes to meet the other. */
export interface WishedPair {
  readonly wishes: readonly [Wish | null, Wish | null];
  /** 0 to 1; 0 where the engine stored none. */
  readonly score: number;
  readonly metBefore: boolean;
  /** Meetings to which one of the two did not come lately. */
  readonly noShows: number;
  readonly crossRegion: boolean;
}

/** What meeting is worth, more than 0; null where one of the two declines: that pair never meets. */
export function weightOf(pair: WishedPair, weights: WishWeights): number | null {
  const [first, second] = pair.wishes;
  if (first === 'no' || second === 'no') return null;
  const base = baseOf([first, second], weights);
  if (base === null) return null;
  const more = weights.score * pair.score + (pair.crossRegion ? weights.crossRegion : 0);
  const absent = weights.noShow * Math.min(pair.noShows, MOST_NO_SHOWS);
  return Math.max(1, base + more - absent - (pair.metBefore ? weights.metBefore : 0));
}

function baseOf(wishes: readonly (Wish | null)[], weights: WishWeights): number | null {
  const musts = wishes.filter((wish) => wish === 'must').length;
  const wants = wishes.filter((wish) => wish === 'want').length;
  if (musts === 2) return weights.bothMust;
  if (musts === 1) return wants === 1 ? weights.mustAndWant : weights.oneMust;
  if (wants === 2) return weights.bothWant;
  return wants === 1 ? weights.oneWant : null;
}
