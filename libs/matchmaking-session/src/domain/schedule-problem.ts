import type { Meeting, Participant, Placement, Problem, Table } from '@wanchang/meeting-scheduler';
import type { TableProperty, Wish } from './session';
import { weightOf, type WishWeights } from './wish-weights';

export interface PlanSlot {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface PlanTable {
  readonly id: string;
  readonly seats: number;
  readonly properties: readonly TableProperty[];
}

/** Somebody who can sit at a table for a unit. */
export interface Representative {
  readonly delegateId: string;
  readonly memberId: string;
  readonly needsInterpreter: boolean;
  readonly away: readonly string[];
  /** Meetings of the whole unit. */
  readonly most: number;
}

export interface WishedMeeting {
  readonly aMemberId: string;
  readonly bMemberId: string;
  readonly aWish: Wish | null;
  readonly bWish: Wish | null;
  readonly score: number;
  readonly metBefore: boolean;
  readonly noShows: number;
  readonly crossRegion: boolean;
}

/** A meeting that stays as it is. */
export interface KeptMeeting {
  readonly aMemberId: string;
  readonly bMemberId: string;
  readonly aDelegateId: string;
  readonly bDelegateId: string;
  readonly slotId: string;
  readonly tableId: string;
}

export interface SessionPlan {
  readonly slots: readonly PlanSlot[];
  readonly tables: readonly PlanTable[];
  readonly representatives: readonly Representative[];
  readonly wished: readonly WishedMeeting[];
  readonly kept: readonly KeptMeeting[];
  readonly weights: WishWeights;
}

export const NOT_POSSIBLE = { zh: '无法安排', en: 'not possible' } as const;
export const NOBODY_THERE = {
  zh: '一方没有可参加洽谈的代表',
  en: 'one of the two has no delegate to sit at a table',
} as const;

export interface Unmet {
  readonly aMemberId: string;
  readonly bMemberId: string;
  readonly reason: { readonly zh: string; readonly en: string };
}

export interface PlannedProblem {
  readonly problem: Problem;
  /** By the key of the pair: who sits there, and what it is worth. */
  readonly pairs: ReadonlyMap<string, PlannedPair>;
  /** Wished, but out of the question. */
  readonly impossible: readonly Unmet[];
}

export interface PlannedPair {
  readonly aMemberId: string;
  readonly bMemberId: string;
  readonly aDelegateId: string;
  readonly bDelegateId: string;
  readonly weight: number;
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a}/${b}` : `${b}/${a}`);

const MINUTE = 60_000;

/**
 * A session as the scheduler sees it: its participants are people, since two of a unit can sit at two tables at once. Each
 * meeting has a named person of each side: the one of its unit who has fewest so far. What is kept is locked.
 */
export function problemOf(plan: SessionPlan): PlannedProblem {
  const seats = new Seats(plan.representatives);
  const pairs = new Map<string, PlannedPair>();
  const kept = new Map(plan.kept.map((one) => [pairKey(one.aMemberId, one.bMemberId), one]));
  for (const [key, one] of kept) {
    seats.take(one.aDelegateId, one.bDelegateId);
    pairs.set(key, { ...one, weight: plan.weights.bothMust });
  }
  const impossible: Unmet[] = [];
  const valued = plan.wished
    .map((pair) => ({
      pair,
      weight: weightOf({ ...pair, wishes: [pair.aWish, pair.bWish] }, plan.weights),
    }))
    .sort((left, right) => (right.weight ?? 0) - (left.weight ?? 0));
  for (const { pair, weight } of valued) {
    const { aMemberId, bMemberId } = pair;
    const key = pairKey(aMemberId, bMemberId);
    if (kept.has(key)) continue;
    const [a, b] = [seats.leastBusy(aMemberId), seats.leastBusy(bMemberId)];
    const reason = weight === null ? NOT_POSSIBLE : !a || !b ? NOBODY_THERE : null;
    if (reason) impossible.push({ aMemberId, bMemberId, reason });
    else {
      seats.take(a!, b!);
      pairs.set(key, { aMemberId, bMemberId, aDelegateId: a!, bDelegateId: b!, weight: weight! });
    }
  }
  return { problem: statementOf(plan, pairs, kept), pairs, impossible };
}

function statementOf(
  { slots, tables, representatives }: SessionPlan,
  pairs: ReadonlyMap<string, PlannedPair>,
  kept: ReadonlyMap<string, KeptMeeting>,
): Problem {
  const order = [...slots].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const slotAt = new Map(order.map(({ id }, at) => [id, at]));
  const origin = order[0]?.startsAt.getTime() ?? 0;
  const minutes = (at: Date) => Math.round((at.getTime() - origin) / MINUTE);
  const interpreted = new Set(
    representatives.filter((one) => one.needsInterpreter).map((one) => one.delegateId),
  );
  const someInterpret = tables.some(({ properties }) => properties.includes('interpreter'));
  const meetings = [...pairs].map(([id, { aDelegateId, bDelegateId, weight }]): Meeting => {
    const needs = [aDelegateId, bDelegateId].some((one) => interpreted.has(one)) && someInterpret;
    const between = [aDelegateId, bDelegateId] as const;
    return { id, between, weight, ...(needs ? { needs: ['interpreter'] } : {}) };
  });
  return {
    slots: order.map(({ startsAt, endsAt }) => ({
      start: minutes(startsAt),
      end: minutes(endsAt),
    })),
    participants: participantsOf(representatives, slotAt),
    meetings,
    tables: tables.map(({ id, seats, properties }): Table => ({ id, seats, properties })),
    locked: [...kept].map(([meeting, { slotId, tableId }]): Placement => {
      return { meeting, slot: slotAt.get(slotId)!, table: tableId };
    }),
  };
}

/** The limit of a unit is shared by its people. */
function participantsOf(
  representatives: readonly Representative[],
  slotAt: ReadonlyMap<string, number>,
): Participant[] {
  const count = new Map<string, number>();
  for (const { memberId } of representatives) count.set(memberId, (count.get(memberId) ?? 0) + 1);
  return representatives.map(({ delegateId, memberId, away, most }) => ({
    id: delegateId,
    unavailable: away.flatMap((id) => slotAt.get(id) ?? []),
    most: Math.ceil(most / count.get(memberId)!),
  }));
}

/** Who of a unit sits at how many tables. */
class Seats {
  private readonly ofUnit = new Map<string, string[]>();
  private readonly taken = new Map<string, number>();

  constructor(representatives: readonly Representative[]) {
    for (const { delegateId, memberId } of representatives)
      this.ofUnit.set(memberId, [...(this.ofUnit.get(memberId) ?? []), delegateId]);
  }

  leastBusy(memberId: string): string | null {
    const people = this.ofUnit.get(memberId) ?? [];
    const busy = (id: string) => this.taken.get(id) ?? 0;
    return people.reduce<string | null>(
      (best, one) => (best === null || busy(one) < busy(best) ? one : best),
      null,
    );
  }

  take(...delegates: string[]): void {
    for (const id of delegates) this.taken.set(id, (this.taken.get(id) ?? 0) + 1);
  }
}
