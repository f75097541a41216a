import { Injectable } from '@nestjs/common';
import { repair, type Change, type Disruption } from '@wanchang/meeting-scheduler';
import { Clock } from '@wanchang/platform';
import type { DropoutKind } from '../domain/dropout';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { placedProblem, type PlacedProblem } from '../domain/placed-problem';
import type { PlannedPair, SessionPlan } from '../domain/schedule-problem';
import { Meetings, type Place } from '../persistence/meetings';
import { SessionPlans } from './session-plans';
import { WalkIns } from './walk-ins';

/** Who, or what, is out, from which slot on; or who came unplanned. */
export interface Dropout {
  readonly kind: DropoutKind;
  readonly id: string;
  readonly fromSlotId: string | null;
  /** By how much a meeting goes on longer than its slot. */
  readonly minutes: number | null;
  /** Units that a unit which walked in wishes to meet, beside what it has stated itself. */
  readonly wishedIds?: readonly string[];
}

export interface RepairChange {
  /** Null for a new one. */
  readonly meetingId: string | null;
  readonly aMemberId: string;
  readonly bMemberId: string;
  readonly from: Place;
  readonly to: Place;
}

export interface Repair {
  readonly changes: readonly RepairChange[];
  /** Of the new ones: who sits there, and what it is worth. */
  readonly added: readonly (PlannedPair & { readonly slotId: string; readonly tableId: string })[];
}

/** How a schedule is mended with the fewest moves; what has begun stays as it is. */
@Injectable()
export class Repairs {
  constructor(
    private readonly meetings: Meetings,
    private readonly plans: SessionPlans,
    private readonly walkIns: WalkIns,
    private readonly clock: Clock,
  ) {}

  /** What would change. @throws DomainError matchmaking-session.session-not-found, .unknown-dropout, .minutes-missing, .unit-not-there */
  async changes(sessionId: string, dropout: Dropout): Promise<Repair> {
    const plan = await this.plans.read(sessionId);
    const meetings = await this.meetings.of(sessionId);
    const wished =
      dropout.kind === 'walk-in' ? await this.walkIns.wished(sessionId, plan, dropout) : [];
    const placed = placedProblem(plan, meetings, wished);
    const { disruptions, from } = disruptionOf(placed, dropout);
    const now = Math.max(from, begun(plan, await this.clock.now()));
    const mended = repair(placed.problem, placed.placements, disruptions, { now });
    const pairOf = new Map<string, Pick<PlannedPair, 'aMemberId' | 'bMemberId'>>([
      ...placed.wanted,
      ...meetings.map((one) => [one.id, one] as const),
    ]);
    const changeOf = ({ meeting, before, after }: Change): RepairChange => {
      const { aMemberId, bMemberId } = pairOf.get(meeting)!;
      const [was, to] = [placeOf(placed, before), placeOf(placed, after)];
      const meetingId = placed.wanted.has(meeting) ? null : meeting;
      return { meetingId, aMemberId, bMemberId, from: was, to };
    };
    return {
      changes: [...mended.moved, ...mended.dropped, ...mended.added].map(changeOf),
      added: mended.added.map(({ meeting, after }) => ({
        ...placed.wanted.get(meeting)!,
        ...placeOf(placed, after)!,
      })),
    };
  }
}

const placeOf = ({ slotIds }: PlacedProblem, one?: { slot: number; table: string }): Place =>
  one ? { slotId: slotIds[one.slot]!, tableId: one.table } : null;

/** How many slots have begun. */
const begun = ({ slots }: SessionPlan, now: Date): number =>
  slots.filter(({ startsAt }) => startsAt <= now).length;

/** What happened, and the first slot that it touches. */
function disruptionOf(
  { problem, placements, slotIds }: PlacedProblem,
  { kind, id, fromSlotId, minutes }: Dropout,
): { disruptions: Disruption[]; from: number } {
  const from = fromSlotId === null ? 0 : slotIds.indexOf(fromSlotId);
  const isOf = (things: readonly { readonly id: string }[]) => things.some((one) => one.id === id);
  if (from < 0) throw sessionErrors('unknown-dropout');
  switch (kind) {
    case 'delegate':
      if (!isOf(problem.participants)) throw sessionErrors('unknown-dropout');
      return { disruptions: [{ kind: 'participant-out', participant: id, from }], from };
    case 'table':
      if (!isOf(problem.tables)) throw sessionErrors('unknown-dropout');
      return { disruptions: [{ kind: 'table-out', table: id, from }], from };
    case 'overrun': {
      const held = placements.find(({ meeting }) => meeting === id);
      if (!held) throw sessionErrors('unknown-dropout');
      if (minutes === null) throw sessionErrors('minutes-missing');
      return { disruptions: [{ kind: 'overrun', meeting: id, minutes }], from: held.slot + 1 };
    }
    case 'walk-in':
      return { disruptions: [], from };
  }
}
