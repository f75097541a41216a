import type { Scorer } from '../scorer';
import type { Columns } from '../segment/columns';
import type { LaneMemory } from '../simd/lane-memory';
import type { DemandBlock } from './demand-block';

/** Exact steps to begin with, by place, where factors are in use that the loops do not know. */
export class PlainBase {
  readonly steps: Int32Array;

  constructor(
    lanes: LaneMemory,
    private readonly scorer: Scorer,
    size: number,
  ) {
    this.steps = lanes.i32(size);
  }

  /** @param base of all supplies of one key and industry; negative where a pair is ruled out. */
  fill(base: Int32Array, { rows, demands }: DemandBlock, supplies: Columns, s: number): void {
    const { steps } = this;
    const { plain, circumstances } = this.scorer;
    steps.set(base);
    for (let place = 0; place < rows.length; place++) {
      if ((base[place] as number) < 0) continue;
      const row = rows[place] as number;
      const more = plain.steps(supplies, s, demands, row, circumstances);
      steps[place] = (base[place] as number) + more;
    }
  }
}
