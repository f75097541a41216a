import type { Circumstances } from '../constraints';
import type { Side } from '../listing';
import type { Row } from '../segment/columns';

/** A supply and a demand as the one who looks sees them at a moment. */
export interface Pair extends Circumstances {
  readonly supply: Row;
  readonly demand: Row;
  /** The side whose wish is being judged. */
  readonly view: Side;
  /** Text relevance of the counterpart to the one who looks, 0..1. */
  readonly text: number;
}

/** One term of the score: `value` is in 0..1 for every pair, and `detail` is plain data that says how it came about. */
export interface Factor<Detail> {
  value(pair: Pair): number;
  detail(pair: Pair): Detail;
}
