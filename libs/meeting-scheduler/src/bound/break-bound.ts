import { type Instance } from '../instance/instance';
import { ordersOf, windows } from './windows';

const ROUNDS = 400;

/**
 * Lower bound on the breaks of any timetable that holds all meetings.
 *
 * Each participant alone chooses the slots of its meetings as best for itself; the tables of a slot are
 * shared through prices (Lagrangean relaxation of Σ used ≤ 2 · tables, Held & Karp 1971), which subgradient
 * steps raise where too many come. Every round gives a valid bound; the best one is rounded up.
 */
export function breakBound(instance: Instance): number {
  const rows = participantRows(instance);
  const { S } = instance;
  const seats = sharedSeats(instance);
  const price = new Float64Array(S);
  const used = new Float64Array(S);
  const dp = new RowChoice(S);
  let best = 0;
  let step = 0.4;
  for (let round = 0; round < ROUNDS; round++) {
    used.fill(0);
    let bound = 0;
    for (const row of rows) bound += dp.choose(row, price, used);
    if (!Number.isFinite(bound)) return 0;
    for (let s = 0; s < S; s++) bound -= price[s]! * (seats?.[s] ?? 0);
    best = Math.max(best, bound);
    if (!seats || !raise(price, used, seats, step)) break;
    if (round % 40 === 39) step *= 0.7;
  }
  return Math.max(0, Math.ceil(best - 1e-6));
}

/** Moves prices along the subgradient; false where no slot is too full, so that nothing is to gain. */
function raise(price: Float64Array, used: Float64Array, seats: Int32Array, step: number): boolean {
  let norm = 0;
  let overfull = false;
  const slope = price.map((value, s) => {
    const excess = used[s]! - seats[s]!;
    overfull ||= excess > 0;
    return excess < 0 && value === 0 ? 0 : excess;
  });
  for (const value of slope) norm += value * value;
  if (!overfull || norm === 0) return false;
  for (let s = 0; s < price.length; s++)
    price[s] = Math.max(0, price[s]! + (step * slope[s]!) / Math.sqrt(norm));
  return true;
}

/** Seats per slot where one rule counts every meeting. */
function sharedSeats({ M, S, capacity }: Instance): Int32Array | undefined {
  for (let rule = 0; rule < capacity.rules; rule++) {
    if (M === 0 || !capacity.rulesOf.every((rules) => rules.includes(rule))) continue;
    return capacity.limit.slice(rule * S, rule * S + S).map((tables) => 2 * tables);
  }
  return undefined;
}

/** What a participant's row must be like: how many slots it uses, which, and how many up to each slot. */
interface Row {
  readonly meetings: number;
  readonly usable: Uint8Array;
  /** At least and at most so many meetings in the slots up to and including each slot. */
  readonly atLeast: Int32Array;
  readonly atMost: Int32Array;
}

function participantRows(instance: Instance): Row[] {
  const { S, meetingsOf, allowed } = instance;
  const { first, last } = windows(
    instance,
    ordersOf(instance, () => true),
  );
  return meetingsOf.map((meetings) => {
    const usable = new Uint8Array(S);
    const atLeast = new Int32Array(S);
    const atMost = new Int32Array(S);
    for (let s = 0; s < S; s++) {
      for (const m of meetings) {
        if (allowed[m * S + s] && first[m]! <= s && s <= last[m]!) usable[s] = 1;
        if (last[m]! <= s) atLeast[s]!++;
        if (first[m]! <= s) atMost[s]!++;
      }
    }
    return { meetings: meetings.length, usable, atLeast, atMost };
  });
}

/** Dynamic programme over the slots: cheapest way to have used n slots, ending busy or idle. */
class RowChoice {
  private readonly cost: Float64Array;
  private readonly from: Int8Array;

  constructor(private readonly S: number) {
    this.cost = new Float64Array((S + 1) * (S + 1) * 2);
    this.from = new Int8Array((S + 1) * (S + 1) * 2);
  }

  /** Least breaks + prices of a row; adds the slots that it uses to `used`. ∞ where there is none. */
  choose(row: Row, price: Float64Array, used: Float64Array): number {
    const { S, cost, from } = this;
    const n = row.meetings;
    if (n === 0) return 0;
    if (n > S) return Infinity;
    const width = 2 * (S + 1);
    cost.fill(Infinity, 0, width);
    cost[0] = 0;
    for (let s = 0; s < S; s++) {
      const [now, next] = [s * width, (s + 1) * width];
      for (let k = 0; k <= n; k++) {
        const inBounds = k >= row.atLeast[s]! && k <= row.atMost[s]!;
        const idle = cost[now + 2 * k]!;
        const busy = cost[now + 2 * k + 1]!;
        cost[next + 2 * k] = inBounds ? Math.min(idle, busy) : Infinity;
        from[next + 2 * k] = idle <= busy ? 0 : 1;
        if (k === 0 || !row.usable[s] || !inBounds) {
          cost[next + 2 * k + 1] = Infinity;
          continue;
        }
        const start = cost[now + 2 * k - 2]! + (k > 1 ? 1 : 0);
        const goOn = cost[now + 2 * k - 1]!;
        cost[next + 2 * k + 1] = Math.min(start, goOn) + price[s]!;
        from[next + 2 * k + 1] = start < goOn ? 0 : 1;
      }
    }
    const end = S * width + 2 * n;
    const total = Math.min(cost[end]!, cost[end + 1]!);
    if (total < Infinity) this.trace(n, cost[end]! <= cost[end + 1]! ? 0 : 1, used);
    return total;
  }

  private trace(meetings: number, ending: number, used: Float64Array): void {
    let k = meetings;
    let busy = ending;
    for (let s = this.S; s > 0; s--) {
      const before = this.from[s * 2 * (this.S + 1) + 2 * k + busy]!;
      if (busy) {
        used[s - 1]!++;
        k--;
      }
      busy = before;
    }
  }
}
