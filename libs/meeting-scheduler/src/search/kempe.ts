import { type Instance } from '../instance/instance';
import { Exchange } from './exchange';
import { type Random } from './random';
import { type Timetable } from './timetable';

/** How often a chain that overfills a slot looks for one that empties it. */
const COMPENSATIONS = 4;

/**
 * Exchanges two slots along an alternating chain: the meeting that starts it moves to the other slot, whoever
 * sits there in its way moves to the first slot, and so on (Kempe 1879). There is no clash before or after, and
 * only the participants at the ends of the chain see their row of slots change.
 *
 * {@link find} only looks; what it found is applied by the caller.
 */
export class Kempe {
  /** What was found last. */
  readonly found: Exchange;
  private readonly instance: Instance;
  private readonly mark: Int32Array;
  private stamp = 0;
  /** Change of what each capacity rule counts in slot B; in slot A it is the opposite. */
  private readonly shift: Int32Array;

  constructor(
    private readonly timetable: Timetable,
    private readonly random: Random,
  ) {
    this.instance = timetable.instance;
    this.found = new Exchange(this.instance.M);
    this.mark = new Int32Array(this.instance.M);
    this.shift = new Int32Array(this.instance.capacity.rules);
  }

  /** Looks at moving meeting m, which is placed, to slot `to`. Says whether that keeps all rules. */
  find(m: number, to: number): boolean {
    const { S, allowed } = this.instance;
    this.found.slotA = this.timetable.slotOf[m]!;
    this.found.slotB = to;
    if (this.found.slotA === to || !allowed[m * S + to]) return false;
    this.found.length = 0;
    this.found.endCount = 0;
    this.stamp++;
    this.shift.fill(0);
    return this.follow(m) && (this.tablesSuffice() || this.compensate()) && this.orderHolds();
  }

  /** Adds the chain through m; false where a meeting may not take the slot it would get. */
  private follow(m: number): boolean {
    const { S, host, guest, allowed } = this.instance;
    const { at, slotOf } = this.timetable;
    const start = slotOf[m]!;
    const target = this.found.slotA + this.found.slotB - start;
    this.add(m, target);
    for (let side = 0; side < 2; side++) {
      let p = side === 0 ? host[m]! : guest[m]!;
      let from = start;
      let to = target;
      for (;;) {
        const x = at[p * S + to]!;
        if (x === m) return true;
        if (x < 0) {
          if (!this.end(p, from, to)) return false;
          break;
        }
        if (!allowed[x * S + from]) return false;
        this.add(x, from);
        p = host[x]! === p ? guest[x]! : host[x]!;
        const t = from;
        from = to;
        to = t;
      }
    }
    return true;
  }

  private add(m: number, to: number): void {
    this.found.chain[this.found.length++] = m;
    this.mark[m] = this.stamp;
    const rules = this.instance.capacity.rulesOf[m]!;
    const change = to === this.found.slotB ? 1 : -1;
    for (let i = 0; i < rules.length; i++) this.shift[rules[i]!]! += change;
  }

  private end(p: number, clear: number, set: number): boolean {
    const { timetable, found } = this;
    if (!timetable.rowFits(p, clear, set)) return false;
    timetable.measure(p, clear, set);
    const i = found.endCount++;
    found.ends[i] = p;
    found.clear[i] = clear;
    found.set[i] = set;
    found.breaks[i] = timetable.measuredBreaks;
    found.idle[i] = timetable.measuredIdle;
    return true;
  }

  private tablesSuffice(): boolean {
    return this.overfull() < 0;
  }

  /** The slot in which a table would be missing, or −1. */
  private overfull(): number {
    const { S, capacity } = this.instance;
    const { load } = this.timetable;
    for (let rule = 0; rule < capacity.rules; rule++) {
      const change = this.shift[rule]!;
      const slot = change > 0 ? this.found.slotB : this.found.slotA;
      const cell = rule * S + slot;
      if (change !== 0 && load[cell]! + Math.abs(change) > capacity.limit[cell]!) return slot;
    }
    return -1;
  }

  /** Adds a second chain between the same slots that takes a meeting out of the slot that is too full. */
  private compensate(): boolean {
    const { P, S, allowed } = this.instance;
    const full = this.overfull();
    const other = this.found.slotA + this.found.slotB - full;
    const { length, endCount } = this.found;
    for (let i = 0; i < COMPENSATIONS; i++) {
      const m = this.timetable.at[this.random.below(P) * S + full]!;
      if (m < 0 || this.mark[m] === this.stamp || !allowed[m * S + other]) continue;
      if (this.follow(m) && this.tablesSuffice()) return true;
      while (this.found.length > length) this.drop();
      this.found.endCount = endCount;
    }
    return false;
  }

  private drop(): void {
    const m = this.found.chain[--this.found.length]!;
    this.mark[m] = 0;
    const rules = this.instance.capacity.rulesOf[m]!;
    const change = this.timetable.slotOf[m] === this.found.slotA ? -1 : 1;
    for (let i = 0; i < rules.length; i++) this.shift[rules[i]!]! += change;
  }

  private orderHolds(): boolean {
    const { ordered } = this.instance;
    for (let i = 0; i < this.found.length; i++) {
      if (ordered[this.found.chain[i]!] && !this.staysInOrder(this.found.chain[i]!)) return false;
    }
    return true;
  }

  private staysInOrder(m: number): boolean {
    const slot = this.slotAfter(m);
    for (const x of this.instance.earlier[m]!) if (this.slotAfter(x) >= slot) return false;
    for (const x of this.instance.later[m]!) {
      const other = this.slotAfter(x);
      if (other >= 0 && other <= slot) return false;
    }
    return true;
  }

  /** Slot of a meeting once the move is made. */
  private slotAfter(m: number): number {
    const slot = this.timetable.slotOf[m]!;
    return this.mark[m] === this.stamp ? this.found.slotA + this.found.slotB - slot : slot;
  }
}
