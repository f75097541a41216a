import type { LaneMemory } from '../simd/lane-memory';

/** Terms with two figures each, as an open hash table that `addWords` reads: term + 1, both figures, one free number. */
export class TermTable {
  readonly entries: Int32Array;
  readonly mask: number;

  /** @param figuresOf a term by its number: its place in `terms`. */
  constructor(
    lanes: LaneMemory,
    terms: readonly number[],
    figuresOf: (number: number) => readonly [number, number],
  ) {
    const slots = 2 ** Math.ceil(Math.log2(2 * terms.length + 2));
    this.mask = slots - 1;
    this.entries = lanes.i32(4 * slots);
    terms.forEach((term, number) => {
      let slot = (term + 1) & this.mask;
      while (this.entries[4 * slot] !== 0) slot = (slot + 1) & this.mask;
      this.entries.set([term + 1, ...figuresOf(number)], 4 * slot);
    });
  }
}
