import type { Family } from './goods/families';
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
  /** By which goods are told apart, for as long as the index lives; those of the product when absent. */
  families?: readonly Family[];
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

/** A pair as both sides see it, with what its parts cannot be worked out from again. */
export interface PairScores {
  readonly supplyId: string;
  readonly demandId: string;
  readonly supplyVersion: number;
  readonly demandVersion: number;
  /** Directed scores, 0..1. */
  readonly supplyScore: number;
  readonly demandScore: number;
  /** Harmonic mean of both. */
  readonly mutual: number;
  /** Text relevance of the counterpart to each side, 0..1: it depends on all texts of the index. */
  readonly supplyText: number;
  readonly demandText: number;
  /** Of the unit on each side, as it was; null: none yet. */
  readonly supplyReputation: number | null;
  readonly demandReputation: number | null;
}

/** A match with its reasons. Plain data: it can be stored as JSON with the match. */
export interface MatchExplanation extends Match {
  view: Side;
  weightsVersion: number;
  /** One part per factor in the order of `factorNames`; the contributions, added in this order, less the deduction, are the score. */
  parts: MatchPart[];
  /** How many essential properties are stated and not met: such a pair does not fit. */
  misses: number;
  /** What they take off. */
  deduction: number;
}
