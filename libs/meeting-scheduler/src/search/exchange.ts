import { type Timetable } from './timetable';

/** Two chains at most, with two ends each. */
const MOST_ENDS = 4;

/** An exchange of two slots among the meetings of a chain, with what it does to the rows at its ends. */
export class Exchange {
  readonly chain: Int32Array;
  length = 0;
  slotA = 0;
  slotB = 0;
  endCount = 0;
  /** Participants whose row changes: slot `clear` becomes free, slot `set` taken. */
  readonly ends = new Int32Array(MOST_ENDS);
  readonly clear = new Int32Array(MOST_ENDS);
  readonly set = new Int32Array(MOST_ENDS);
  /** Breaks and idle slots of these participants once it is applied. */
  readonly breaks = new Int32Array(MOST_ENDS);
  readonly idle = new Int32Array(MOST_ENDS);

  constructor(meetings: number) {
    this.chain = new Int32Array(meetings);
  }

  apply(timetable: Timetable): void {
    const { S, host, guest } = timetable.instance;
    const { at, slotOf, rows, words } = timetable;
    for (let i = 0; i < this.length; i++) {
      const m = this.chain[i]!;
      const s = slotOf[m]!;
      at[host[m]! * S + s] = -1;
      at[guest[m]! * S + s] = -1;
      timetable.carry(m, s, -1);
    }
    for (let i = 0; i < this.length; i++) {
      const m = this.chain[i]!;
      const s = this.slotA + this.slotB - slotOf[m]!;
      slotOf[m] = s;
      at[host[m]! * S + s] = m;
      at[guest[m]! * S + s] = m;
      timetable.carry(m, s, 1);
    }
    for (let i = 0; i < this.endCount; i++) {
      const p = this.ends[i]!;
      const clear = this.clear[i]!;
      const set = this.set[i]!;
      rows[p * words + (clear >> 5)]! &= ~(1 << (clear & 31));
      rows[p * words + (set >> 5)]! |= 1 << (set & 31);
      timetable.settle(p, this.breaks[i]!, this.idle[i]!);
    }
  }

  /** Becomes what undoes `other`, which is about to be applied to the timetable. */
  becomeInverse(other: Exchange, timetable: Timetable): void {
    this.length = other.length;
    for (let i = 0; i < other.length; i++) this.chain[i] = other.chain[i]!;
    this.slotA = other.slotA;
    this.slotB = other.slotB;
    this.endCount = other.endCount;
    for (let i = 0; i < other.endCount; i++) {
      const p = other.ends[i]!;
      this.ends[i] = p;
      this.clear[i] = other.set[i]!;
      this.set[i] = other.clear[i]!;
      this.breaks[i] = timetable.breaks[p]!;
      this.idle[i] = timetable.idle[p]!;
    }
  }
}
