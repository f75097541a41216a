import { ordersOf, type Order, ownWindows, windows, type Windows } from '../bound/windows';
import { type Instance } from '../instance/instance';
import { type Problem } from '../problem';
import { type Reason } from '../result';
import { reason, titleOf } from './reasons';

/**
 * Looks for demands that contradict each other in any schedule: a mandatory meeting without a slot, an
 * order that no slots allow, a participant or the tables with more meetings in a stretch of slots than fit
 * (Hall's condition on intervals), and a `fewest` out of reach. Finding none proves nothing.
 *
 * @returns the smallest such set found, the simplest kind first
 */
export function findConflict(problem: Problem, instance: Instance): Reason | undefined {
  const { M, mandatory } = instance;
  const must = Array.from({ length: M }, (_, m) => m).filter((m) => mandatory[m]);
  const own = ownWindows(instance);
  const orders = ordersOf(instance, (m) => mandatory[m] === 1);
  return (
    withoutSlot(problem, instance, must, own) ??
    overCount(problem, instance) ??
    overbooked(problem, instance, must, own) ??
    tablesTooFew(problem, instance, must, own) ??
    outOfOrder(problem, instance, orders) ??
    (orders.length > 0 ? afterNarrowing(problem, instance, must, orders) : undefined)
  );
}

function afterNarrowing(
  problem: Problem,
  instance: Instance,
  must: readonly number[],
  orders: readonly Order[],
): Reason | undefined {
  const narrowed = windows(instance, orders);
  return (
    overbooked(problem, instance, must, narrowed) ?? tablesTooFew(problem, instance, must, narrowed)
  );
}

function withoutSlot(
  problem: Problem,
  { vetoed }: Instance,
  must: readonly number[],
  { first, last }: Windows,
): Reason | undefined {
  const m = must.find((one) => first[one]! > last[one]!);
  if (m === undefined) return undefined;
  return reason(problem, vetoed[m] ? 'veto' : 'no-slot', { meetings: [m] });
}

/** A participant with more mandatory meetings than its most, or fewer possible ones than its fewest. */
function overCount(problem: Problem, instance: Instance): Reason | undefined {
  const { P, S, meetingsOf, mandatory, allowed, most, fewest, available } = instance;
  for (let p = 0; p < P; p++) {
    const own = [...meetingsOf[p]!];
    const must = own.filter((m) => mandatory[m]);
    const free = available.subarray(p * S, p * S + S).reduce((sum, one) => sum + one, 0);
    if (must.length > most[p]!) {
      const numbers = { demand: must.length, supply: most[p]!, excess: must.length - most[p]! };
      const subject = {
        participants: [p],
        meetings: must,
        numbers: { from: 1, to: S, ...numbers },
      };
      return reason(problem, 'participant-overbooked', subject);
    }
    const able = own.filter((m) => allowed.subarray(m * S, m * S + S).includes(1)).length;
    const possible = Math.min(able, most[p]!, Math.max(free, must.length));
    if (fewest[p]! <= possible) continue;
    const numbers = { fewest: fewest[p]!, possible };
    return reason(problem, 'fewest-out-of-reach', { participants: [p], numbers });
  }
  return undefined;
}

interface SlotRange {
  readonly from: number;
  readonly to: number;
  readonly inside: readonly number[];
  readonly supply: number;
}

/** The shortest range of slots with more meetings confined to it than it can take. */
function tooFull(
  S: number,
  meetings: readonly number[],
  { first, last }: Windows,
  supplyOf: (s: number) => number,
): SlotRange | undefined {
  let found: SlotRange | undefined;
  const starts = [...new Set(meetings.map((m) => first[m]!))];
  for (const from of starts) {
    const endingAt = new Int32Array(S);
    for (const m of meetings) if (first[m]! >= from) endingAt[last[m]!]!++;
    let [demand, supply] = [0, 0];
    for (let to = from; to < S; to++) {
      demand += endingAt[to]!;
      supply += supplyOf(to);
      if (demand <= supply || (found && to - from >= found.to - found.from)) continue;
      const inside = meetings.filter((m) => first[m]! >= from && last[m]! <= to);
      found = { from, to, inside, supply };
    }
  }
  return found;
}

function overbooked(
  problem: Problem,
  { P, S, meetingsOf, mandatory, available }: Instance,
  _must: readonly number[],
  narrowed: Windows,
): Reason | undefined {
  for (let p = 0; p < P; p++) {
    const own = [...meetingsOf[p]!].filter((m) => mandatory[m]);
    const full = tooFull(S, own, narrowed, (s) => available[p * S + s]!);
    if (full) return fullness(problem, 'participant-overbooked', full, [p]);
  }
  return undefined;
}

function tablesTooFew(
  problem: Problem,
  { S, capacity }: Instance,
  must: readonly number[],
  narrowed: Windows,
): Reason | undefined {
  for (let rule = 0; rule < capacity.rules; rule++) {
    const counted = must.filter((m) => capacity.rulesOf[m]!.includes(rule));
    const full = tooFull(S, counted, narrowed, (s) => capacity.limit[rule * S + s]!);
    if (full) return fullness(problem, 'tables-too-few', full, []);
  }
  return undefined;
}

function fullness(
  problem: Problem,
  code: 'participant-overbooked' | 'tables-too-few',
  { from, to, inside, supply }: SlotRange,
  participants: readonly number[],
): Reason {
  const demand = inside.length;
  const numbers = { from: from + 1, to: to + 1, demand, supply, excess: demand - supply };
  return reason(problem, code, { participants, meetings: inside, numbers });
}

/** A smallest set of orders that no slots allow, found by leaving out one order after the other. */
function outOfOrder(
  problem: Problem,
  instance: Instance,
  orders: readonly Order[],
): Reason | undefined {
  const impossible = (some: readonly Order[]) => {
    const { first, last } = windows(instance, some);
    return some.some(
      ({ before, after }) => first[before]! > last[before]! || first[after]! > last[after]!,
    );
  };
  if (!impossible(orders)) return undefined;
  let needed = [...orders];
  for (let size = needed.length >> 1; size >= 1; size = size >> 1) {
    for (let at = 0; at < needed.length;) {
      const fewer = [...needed.slice(0, at), ...needed.slice(at + size)];
      if (impossible(fewer)) needed = fewer;
      else at += size;
    }
  }
  const meetings = [...new Set(needed.flatMap(({ before, after }) => [before, after]))];
  const { first, last } = ownWindows(instance);
  const described = (m: number) => `${titleOf(problem, m)} [${first[m]! + 1}–${last[m]! + 1}]`;
  const chain = needed.map(({ before, after }) => `${described(before)} → ${described(after)}`);
  const words = { chain: { zh: chain.join('；'), en: chain.join('; ') } };
  return reason(problem, 'order-impossible', { meetings, words });
}
