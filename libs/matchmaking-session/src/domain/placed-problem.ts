import type { Placement, Problem } from '@wanchang/meeting-scheduler';
import { problemOf, type SessionPlan } from './schedule-problem';

interface PlacedMeeting {
  readonly id: string;
  readonly aMemberId: string;
  readonly bMemberId: string;
  readonly aDelegateId: string;
  readonly bDelegateId: string;
  readonly slotId: string | null;
  readonly tableId: string | null;
  readonly locked: boolean;
  readonly weight: number;
}

export interface PlacedProblem {
  readonly problem: Problem;
  readonly placements: readonly Placement[];
  /** In the order of time, as the problem counts them. */
  readonly slotIds: readonly string[];
}

/** A schedule as it stands, to be mended: its meetings, named by their ids, with the people whom they name. */
export function placedProblem(
  plan: SessionPlan,
  meetings: readonly PlacedMeeting[],
): PlacedProblem {
  const order = [...plan.slots].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const slotIds = order.map(({ id }) => id);
  const people = new Set(plan.representatives.map(({ delegateId }) => delegateId));
  const standing = meetings.filter(
    (one) => one.slotId !== null && people.has(one.aDelegateId) && people.has(one.bDelegateId),
  );
  const { problem } = problemOf({ ...plan, wished: [], kept: [] });
  const placementOf = (one: PlacedMeeting): Placement => ({
    ...{ meeting: one.id, slot: slotIds.indexOf(one.slotId!), table: one.tableId! },
  });
  return {
    slotIds,
    placements: standing.map(placementOf),
    problem: {
      ...problem,
      meetings: standing.map(({ id, aDelegateId, bDelegateId, weight }) => ({
        ...{ id, between: [aDelegateId, bDelegateId] as const, weight: Math.max(1, weight) },
      })),
      locked: standing.filter(({ locked }) => locked).map(placementOf),
    },
  };
}
