import type { Side } from '@wanchang/kernel';

export interface ListingToMatch {
  readonly listingId: string;
  readonly side: Side;
}

/** A pair that was found for a listing of one side. */
export interface FoundPair {
  readonly supplyId: string;
  readonly demandId: string;
  /** Of the side that looked. */
  readonly score: number;
  /** Harmonic mean of the scores of both sides. */
  readonly mutual: number;
}

/** The score of the side that did not look, from the harmonic mean h = 2ab / (a + b): b = ha / (2a − h). */
export function scoreOfOther({ score, mutual }: FoundPair): number {
  return mutual === 0 ? 0 : (mutual * score) / (2 * score - mutual);
}

/** A pair as both sides see it, on these versions of the two listings and of the weights. */
export interface ScoredPair {
  readonly supplyId: string;
  readonly demandId: string;
  readonly supplyVersion: number;
  readonly demandVersion: number;
  readonly supplyScore: number;
  readonly demandScore: number;
  /** Harmonic mean of both. */
  readonly mutual: number;
  /** Text relevance of the counterpart to each side, and the reputation of each unit: the other parts follow from the listings. */
  readonly supplyText: number;
  readonly demandText: number;
  readonly supplyReputation: number | null;
  readonly demandReputation: number | null;
  readonly weightsVersion: number;
}

/** Of a stored pair, what the reasons of its scores are worked out from. */
export type StoredScore = Omit<
  ScoredPair,
  'supplyScore' | 'demandScore' | 'mutual' | 'supplyVersion' | 'demandVersion'
> & { readonly scoredAt: Date };

/** A pair that a hard constraint keeps apart, judged on these versions. */
export type UnfitPair = Pick<
  ScoredPair,
  'supplyId' | 'demandId' | 'supplyVersion' | 'demandVersion'
>;

export function counterpartOf(side: Side, pair: { supplyId: string; demandId: string }): string {
  return side === 'supply' ? pair.demandId : pair.supplyId;
}
