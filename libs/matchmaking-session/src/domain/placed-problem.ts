import type { Placement, Problem } from '@wanchang/meeting-scheduler';
import {
  pairKey,
  problemOf,
  type PlannedPair,
  type SessionPlan,
  type WishedMeeting,
} from './schedule-problem';

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
  /** Wished ones that have no place, by how the problem names them. */
  readonly wanted: ReadonlyMap<string, PlannedPair>;
}

/**
 * A schedule as it stands, to be mended: its meetings, named by their ids, with the people whom they name.
 * @param wished pairs that may take free places; of a pair that meets already, or that one of the two declines, nothing is added
 */
export function placedProblem(
  plan: SessionPlan,
  meetings: readonly PlacedMeeting[],
  wished: readonly WishedMeeting[] = [],
): PlacedProblem {
  const order = [...plan.slots].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const slotIds = order.map(({ id }) => id);
  const people = new Set(plan.representatives.map(({ delegateId }) => delegateId));
  const standing = meetings.filter(
    (one) => one.slotId !== null && people.has(one.aDelegateId) && people.has(one.bDelegateId),
  );
  const meet = new Set(standing.map((one) => pairKey(one.aMemberId, one.bMemberId)));
  const kept = standing.map((one) => ({ ...one, slotId: one.slotId!, tableId: one.tableId! }));
  const { problem, pairs } = problemOf({ ...plan, wished, kept });
  const wanted = new Map([...pairs].filter(([key]) => !meet.has(key)));
  const placementOf = (one: PlacedMeeting): Placement => ({
    ...{ meeting: one.id, slot: slotIds.indexOf(one.slotId!), table: one.tableId! },
  });
  return {
    ...{ slotIds, wanted },
    placements: standing.map(placementOf),
    problem: {
      ...problem,
      meetings: [
        ...standing.map(({ id, aDelegateId, bDelegateId, weight }) => ({
          ...{ id, between: [aDelegateId, bDelegateId] as const, weight: Math.max(1, weight) },
        })),
        ...problem.meetings.filter(({ id }) => wanted.has(id)),
      ],
      locked: standing.filter(({ locked }) => locked).map(placementOf),
    },
  };
}
