import type { IndexedListing, Side } from './listing';
import type { MatchPart } from './score';
import type { MatchWeights } from './weights';

/** A listing of the index by id, or any listing as it is given, in the index or not. */
export type ListingRef = string | IndexedListing;

export interface MatchIndexOptions {
  /** `defaultWeights` when absent. */
  weights?: MatchWeights;
  /** The clock; the system's when absent. */
  now?: () => Date;
}

export interface MomentOptions {
  /** The moment to judge validity and delivery at; the index's clock when absent. */
  now?: Date;
}

export interface TopOptions extends MomentOptions {
  /** How many at most, 1..1000; 20 when absent. */
  k?: number;
}

export interface ExplainOptions extends MomentOptions {
  /** Whose directed score is explained; the demand's when absent. */
  view?: Side;
}

export interface Match {
  supplyId: string;
  demandId: string;
  /** Directed score, 0..1: how well the counterpart suits the one who asked. */
  score: number;
  /** Harmonic mean of the directed scores of both. */
  mutual: number;
}

/** A match with its reasons. Plain data: it can be stored as JSON with the match. */
export interface MatchExplanation extends Match {
  view: Side;
  weightsVersion: number;
  /** One part per factor in the order of `factorNames`; the contributions, added in this order, are the score. */
  parts: MatchPart[];
}
