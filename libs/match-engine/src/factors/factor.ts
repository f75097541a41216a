import type { Circumstances } from '../constraints';
import type { Side } from '../listing';
import type { Row } from '../segment/columns';

/** A supply and a demand at a moment. */
export interface Pair extends Circumstances {
  readonly supply: Row;
  readonly demand: Row;
}

/** A pair as one of both sides sees it. */
export interface ViewedPair extends Pair {
  /** The side whose wish is being judged. */
  readonly view: Side;
  /** Text relevance of the counterpart to that side, 0..1. */
  readonly text: number;
}

interface Term<OfPair, Detail> {
  /** In 0..1 for every pair. */
  value(pair: OfPair): number;
  /** Plain data that says how the value came about. */
  detail(pair: OfPair): Detail;
}

/**
 * One term of the score, the same for both sides of a pair. Its `value` is all that the engine needs: questions and
 * sweeps call it for each pair that it matters to.
 */
export interface Factor<Detail> extends Term<Pair, Detail> {
  readonly hasLoops?: false;
}

/**
 * A factor that `Scorer`, estimates and the loops in `assembly/` work out as well, from columns and without calls; it
 * may differ by side. `value` defines what they must give.
 */
export interface FastFactor<Detail> extends Term<ViewedPair, Detail> {
  readonly hasLoops: true;
}

export type AnyFactor<Detail> = Factor<Detail> | FastFactor<Detail>;
