export type Side = 'supply' | 'demand';

export const otherSide = (side: Side): Side => (side === 'supply' ? 'demand' : 'supply');

export interface ListingToMatch {
  readonly listingId: string;
  readonly side: Side;
}

/** A pair as one side sees it; the parts sum to the score. */
export interface DirectedScore {
  readonly supplyId: string;
  readonly demandId: string;
  readonly score: number;
  /** Harmonic mean of the scores of both sides. */
  readonly mutual: number;
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
