import { Injectable } from '@nestjs/common';
import { repair } from '@wanchang/meeting-scheduler';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import type { DropoutKind } from '../domain/dropout';
import { placedProblem, type PlacedProblem } from '../domain/placed-problem';
import { Meetings, type Place } from '../persistence/meetings';
import { SessionPlans } from './session-plans';

/** Who, or what, is out, and from which slot on. */
export interface Dropout {
  readonly kind: DropoutKind;
  readonly id: string;
  readonly fromSlotId: string | null;
}

export interface RepairChange {
  readonly meetingId: string;
  readonly from: Place;
  readonly to: Place;
}

/** How a schedule is mended with the fewest moves after somebody fell out or a table broke. */
@Injectable()
export class Repairs {
  constructor(
    private readonly meetings: Meetings,
    private readonly plans: SessionPlans,
  ) {}

  /** What would change. @throws DomainError matchmaking-session.session-not-found, .unknown-dropout */
  async changes(sessionId: string, dropout: Dropout): Promise<RepairChange[]> {
    const plan = await this.plans.read(sessionId);
    return changesOf(placedProblem(plan, await this.meetings.of(sessionId)), dropout);
  }
}

function changesOf(placed: PlacedProblem, { kind, id, fromSlotId }: Dropout): RepairChange[] {
  const { problem, placements, slotIds } = placed;
  const from = fromSlotId === null ? 0 : slotIds.indexOf(fromSlotId);
  const known =
    kind === 'delegate'
      ? problem.participants.some((one) => one.id === id)
      : problem.tables.some((one) => one.id === id);
  if (!known || from < 0) throw sessionErrors('unknown-dropout');
  const disruption =
    kind === 'delegate'
      ? ({ kind: 'participant-out', participant: id, from } as const)
      : ({ kind: 'table-out', table: id, from } as const);
  const { moved, dropped } = repair(problem, placements, [disruption], { now: from });
  const placeOf = (one?: { slot: number; table: string }): Place =>
    one ? { slotId: slotIds[one.slot]!, tableId: one.table } : null;
  return [...moved, ...dropped].map(({ meeting, before, after }) => ({
    ...{ meetingId: meeting, from: placeOf(before), to: placeOf(after) },
  }));
}
