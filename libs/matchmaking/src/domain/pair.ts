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

/** A pair as one side sees it; the parts sum to the score. */
export interface DirectedScore extends FoundPair {
  readonly weightsVersion: number;
  readonly parts: readonly object[];
}

/** A pair as both sides see it, and the versions of the two listings that were scored. */
export interface ScoredPair {
  readonly demand: DirectedScore;
  readonly supply: DirectedScore;
  readonly supplyVersion: number;
  readonly demandVersion: number;
}

/** A pair that a hard constraint keeps apart, judged on these versions. */
export type UnfitPair = Pick<ScoredPair, 'supplyVersion' | 'demandVersion'> & {
  readonly supplyId: string;
  readonly demandId: string;
};

export function counterpartOf(side: Side, pair: { supplyId: string; demandId: string }): string {
  return side === 'supply' ? pair.demandId : pair.supplyId;
}
