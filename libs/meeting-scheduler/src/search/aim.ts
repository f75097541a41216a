import { type Instance } from '../instance/instance';
import { nthBit, popcount } from './bits';
import { type Random } from './random';
import { type Timetable } from './timetable';

/** Chooses moves that are likely to join a participant's runs. */
export class Aim {
  /** The move that was chosen last. */
  meeting = 0;
  target = 0;
  private readonly instance: Instance;

  constructor(
    private readonly timetable: Timetable,
    private readonly random: Random,
  ) {
    this.instance = timetable.instance;
  }

  /** Any placed meeting to any slot. */
  anywhere(placed: Int32Array): void {
    this.meeting = placed[this.random.below(placed.length)]!;
    this.target = this.random.below(this.instance.S);
  }

  /** Chooses to move the meeting at an end of one of p's runs to a free slot beside one of its runs. */
  at(p: number): boolean {
    const { words, at } = this.timetable;
    const { S } = this.instance;
    let ends = 0;
    let sides = 0;
    for (let w = 0; w < words; w++) {
      ends += popcount(this.runEnds(p, w));
      sides += popcount(this.runSides(p, w));
    }
    if (ends === 0 || sides === 0) return false;
    let end = this.random.below(ends);
    let side = this.random.below(sides);
    let from = -1;
    let to = -1;
    for (let w = 0; w < words && (from < 0 || to < 0); w++) {
      const endBits = this.runEnds(p, w);
      const sideBits = this.runSides(p, w);
      const endsHere = popcount(endBits);
      const sidesHere = popcount(sideBits);
      if (from < 0 && end < endsHere) from = w * 32 + nthBit(endBits, end);
      if (to < 0 && side < sidesHere) to = w * 32 + nthBit(sideBits, side);
      end -= endsHere;
      side -= sidesHere;
    }
    this.meeting = at[p * S + from]!;
    this.target = to;
    return true;
  }

  /** Bits of row word w in which p has a meeting, but not in both neighbouring slots. */
  private runEnds(p: number, w: number): number {
    const i = p * this.timetable.words + w;
    const row = this.timetable.rows[i]!;
    return row & ~(this.before(i, w) & this.after(i, w));
  }

  /** Bits of row word w in which p is idle, with a meeting in a neighbouring slot. */
  private runSides(p: number, w: number): number {
    const i = p * this.timetable.words + w;
    const row = this.timetable.rows[i]!;
    const bits = ~row & (this.before(i, w) | this.after(i, w));
    const inWord = this.instance.S - w * 32;
    return inWord >= 32 ? bits : bits & ((1 << inWord) - 1);
  }

  /** The row shifted so that bit s says whether slot s − 1 is taken. */
  private before(i: number, w: number): number {
    const { rows } = this.timetable;
    return (rows[i]! << 1) | (w > 0 ? rows[i - 1]! >>> 31 : 0);
  }

  /** The row shifted so that bit s says whether slot s + 1 is taken. */
  private after(i: number, w: number): number {
    const { rows, words } = this.timetable;
    return (rows[i]! >>> 1) | (w + 1 < words ? rows[i + 1]! << 31 : 0);
  }
}
