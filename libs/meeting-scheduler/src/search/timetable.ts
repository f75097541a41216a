import { type Instance, NOWHERE, UNBOUNDED } from '../instance/instance';
import { lowestBit, popcount } from './bits';

/**
 * Who meets whom when, kept consistent under {@link place} and {@link remove}: no clash, availability, order,
 * longest rows and tables hold as long as only what {@link fits} says is placed.
 */
export class Timetable {
  /** Slot of each meeting, or −1. */
  readonly slotOf: Int32Array;
  /** `at[p * S + s]`: the meeting that participant p has in slot s, or −1. */
  readonly at: Int32Array;
  /** `load[rule * S + s]`: meetings that the capacity rule counts in slot s. */
  readonly load: Int32Array;
  /** Meetings of each participant that are placed. */
  readonly count: Int32Array;
  /** Groups of idle slots between a participant's meetings, and how many slots these are. */
  readonly breaks: Int32Array;
  readonly idle: Int32Array;
  /** How many participants have each number of breaks. */
  private readonly withBreaks: Int32Array;
  totalBreaks = 0;
  totalIdle = 0;
  /** Result of {@link measure}. */
  measuredBreaks = 0;
  measuredIdle = 0;
  /** 32-bit words in a row of slots. */
  readonly words: number;
  /** Each participant's row: bit s of it is set where it has a meeting. */
  readonly rows: Int32Array;

  constructor(readonly instance: Instance) {
    const { P, M, S, capacity } = instance;
    this.words = (S + 31) >>> 5;
    this.slotOf = new Int32Array(M).fill(NOWHERE);
    this.at = new Int32Array(P * S).fill(NOWHERE);
    this.load = new Int32Array(capacity.rules * S);
    this.count = new Int32Array(P);
    this.breaks = new Int32Array(P);
    this.idle = new Int32Array(P);
    this.withBreaks = new Int32Array(S + 1);
    this.withBreaks[0] = P;
    this.rows = new Int32Array(P * this.words);
  }

  /** Breaks and idle slots of p, were slot `clear` free and slot `set` taken (−1: no such slot). */
  measure(p: number, clear: number, set: number): void {
    const { words, rows } = this;
    let runs = 0;
    let first = -1;
    let last = -1;
    let carry = 0;
    for (let w = 0; w < words; w++) {
      let row = rows[p * words + w]!;
      if (clear >> 5 === w) row &= ~(1 << (clear & 31));
      if (set >> 5 === w) row |= 1 << (set & 31);
      if (row !== 0) {
        runs += popcount(row & ~((row << 1) | carry));
        if (first < 0) first = w * 32 + lowestBit(row);
        last = w * 32 + 31 - Math.clz32(row);
      }
      carry = row >>> 31;
    }
    const count = this.count[p]! + (set < 0 ? 0 : 1) - (clear < 0 ? 0 : 1);
    this.measuredBreaks = runs > 1 ? runs - 1 : 0;
    this.measuredIdle = runs > 0 ? last - first + 1 - count : 0;
  }

  /** Takes over what {@link measure} found for p. */
  settle(p: number, breaks: number, idle: number): void {
    this.totalBreaks += breaks - this.breaks[p]!;
    this.withBreaks[this.breaks[p]!]!--;
    this.withBreaks[breaks]!++;
    this.totalIdle += idle - this.idle[p]!;
    this.breaks[p] = breaks;
    this.idle[p] = idle;
  }

  place(m: number, s: number): void {
    this.slotOf[m] = s;
    this.carry(m, s, 1);
    this.occupy(this.instance.host[m]!, m, s);
    this.occupy(this.instance.guest[m]!, m, s);
  }

  remove(m: number): void {
    const s = this.slotOf[m]!;
    this.slotOf[m] = NOWHERE;
    this.carry(m, s, -1);
    this.vacate(this.instance.host[m]!, s);
    this.vacate(this.instance.guest[m]!, s);
  }

  /** Adds to what the capacity rules count in slot s. */
  carry(m: number, s: number, change: 1 | -1): void {
    const rules = this.instance.capacity.rulesOf[m]!;
    for (let i = 0; i < rules.length; i++) this.load[rules[i]! * this.instance.S + s]! += change;
  }

  private occupy(p: number, m: number, s: number): void {
    this.measure(p, -1, s);
    this.settle(p, this.measuredBreaks, this.measuredIdle);
    this.at[p * this.instance.S + s] = m;
    this.rows[p * this.words + (s >> 5)]! |= 1 << (s & 31);
    this.count[p]!++;
  }

  private vacate(p: number, s: number): void {
    this.measure(p, s, -1);
    this.settle(p, this.measuredBreaks, this.measuredIdle);
    this.at[p * this.instance.S + s] = NOWHERE;
    this.rows[p * this.words + (s >> 5)]! &= ~(1 << (s & 31));
    this.count[p]!--;
  }

  /** Whether m, which is not placed, can be placed in s without moving anything. */
  fits(m: number, s: number): boolean {
    const { S, allowed, host, guest } = this.instance;
    if (!allowed[m * S + s]) return false;
    const p = host[m]!;
    const q = guest[m]!;
    if (this.at[p * S + s] !== NOWHERE || this.at[q * S + s] !== NOWHERE) return false;
    return this.tableFree(m, s) && this.inOrder(m, s) && this.hasRoom(p, s) && this.hasRoom(q, s);
  }

  tableFree(m: number, s: number): boolean {
    const { S, capacity } = this.instance;
    const rules = capacity.rulesOf[m]!;
    for (let i = 0; i < rules.length; i++) {
      const cell = rules[i]! * S + s;
      if (this.load[cell]! >= capacity.limit[cell]!) return false;
    }
    return true;
  }

  inOrder(m: number, s: number): boolean {
    const { ordered, earlier, later } = this.instance;
    if (!ordered[m]) return true;
    for (const x of earlier[m]!) if (this.slotOf[x]! >= s) return false;
    for (const x of later[m]!) if (this.slotOf[x] !== NOWHERE && this.slotOf[x]! <= s) return false;
    return true;
  }

  /** Whether p may have one more meeting, in s: neither too many nor too long a row. */
  private hasRoom(p: number, s: number): boolean {
    return this.count[p]! < this.instance.most[p]! && this.rowFits(p, -1, s);
  }

  /** Whether p's row of meetings through slot `set` is short enough, were slot `clear` free. */
  rowFits(p: number, clear: number, set: number): boolean {
    const { S, longestRun, restAfter } = this.instance;
    const longest = longestRun[p]!;
    if (longest >= UNBOUNDED) return true;
    const busy = (s: number) => s !== clear && this.at[p * S + s] !== NOWHERE;
    let length = 1;
    for (let s = set - 1; s >= 0 && !restAfter[s] && busy(s); s--) length++;
    for (let s = set + 1; s < S && !restAfter[s - 1] && busy(s); s++) length++;
    return length <= longest;
  }

  /** How far the participants' breaks lie apart. */
  spread(): number {
    const least = this.withBreaks.findIndex((participants) => participants > 0);
    let most = this.instance.S;
    while (most > least && this.withBreaks[most] === 0) most--;
    return most - least;
  }

  /** Replaces everything by the given slots, which must fit together. */
  restore(slots: Int32Array): void {
    this.slotOf.forEach((s, m) => s !== NOWHERE && s !== slots[m] && this.remove(m));
    slots.forEach((s, m) => s !== NOWHERE && this.slotOf[m] === NOWHERE && this.place(m, s));
  }
}
