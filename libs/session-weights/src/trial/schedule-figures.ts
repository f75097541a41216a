import { pairKey, type PlannedProblem, type SessionPlan } from '@wanchang/matchmaking-session';
import type { Result } from '@wanchang/meeting-scheduler';

/** Of so many pairs so many meet. */
export interface Share {
  readonly met: number;
  readonly of: number;
}

/** What a schedule makes of the wishes, without any word of who declines. */
export interface ScheduleFigures {
  readonly pairs: Share;
  /** Both sides must. */
  readonly musts: Share;
  /** Both sides wish it, be it must or want. */
  readonly mutual: Share;
  /** A coastal and an interior unit. */
  readonly crossRegion: Share;
  readonly metBefore: Share;
  /** Units with a pair that can meet, and no meeting. */
  readonly unserved: number;
  /** Of a unit with a pair that can meet: the fewest meetings, and the most. */
  readonly fewest: number;
  readonly most: number;
  /** No schedule of this weight is greater: proven. */
  readonly proven: boolean;
}

const GAP_OF_PROOF = 1e-6;

type Wished = SessionPlan['wished'][number];

/** What was computed of a plan; a null result is that of a plan without a pair that can meet. */
export function figuresOf(
  plan: SessionPlan,
  planned: PlannedProblem,
  result: Result | null,
): ScheduleFigures {
  const placed = placedPairs(result);
  const wished = plan.wished.filter((one) => planned.pairs.has(keyOf(one)) && !declines(one));
  const share = (which: (one: Wished) => boolean): Share => {
    const all = wished.filter(which);
    return { met: all.filter((one) => placed.has(keyOf(one))).length, of: all.length };
  };
  const meetings = meetingsOfUnits(planned, placed);
  return {
    pairs: { met: placed.size, of: planned.pairs.size },
    musts: share(({ aWish, bWish }) => aWish === 'must' && bWish === 'must'),
    mutual: share(({ aWish, bWish }) => aWish !== null && bWish !== null),
    crossRegion: share(({ crossRegion }) => crossRegion),
    metBefore: share(({ metBefore }) => metBefore),
    unserved: meetings.filter((count) => count === 0).length,
    fewest: meetings.reduce((least, count) => Math.min(least, count), meetings[0] ?? 0),
    most: meetings.reduce((greatest, count) => Math.max(greatest, count), 0),
    proven: result === null || result.gap < GAP_OF_PROOF,
  };
}

export const placedPairs = (result: Result | null): ReadonlySet<string> =>
  new Set(result?.placements.map(({ meeting }) => meeting));

const declines = ({ aWish, bWish }: Wished) => aWish === 'no' || bWish === 'no';
const keyOf = ({ aMemberId, bMemberId }: Wished) => pairKey(aMemberId, bMemberId);

function meetingsOfUnits({ pairs }: PlannedProblem, placed: ReadonlySet<string>): number[] {
  const count = new Map<string, number>();
  for (const [key, { aMemberId, bMemberId }] of pairs)
    for (const unit of [aMemberId, bMemberId])
      count.set(unit, (count.get(unit) ?? 0) + (placed.has(key) ? 1 : 0));
  return [...count.values()];
}
