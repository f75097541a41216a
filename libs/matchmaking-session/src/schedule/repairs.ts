import { Injectable } from '@nestjs/common';
import { repair, type Disruption } from '@wanchang/meeting-scheduler';
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
  /** By how much a meeting goes on longer than its slot. */
  readonly minutes: number | null;
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

  /** What would change. @throws DomainError matchmaking-session.session-not-found, .unknown-dropout, .minutes-missing */
  async changes(sessionId: string, dropout: Dropout): Promise<RepairChange[]> {
    const plan = await this.plans.read(sessionId);
    return changesOf(placedProblem(plan, await this.meetings.of(sessionId)), dropout);
  }
}

function changesOf(placed: PlacedProblem, dropout: Dropout): RepairChange[] {
  const { problem, placements, slotIds } = placed;
  const { disruption, now } = disruptionOf(placed, dropout);
  const { moved, dropped } = repair(problem, placements, [disruption], { now });
  const placeOf = (one?: { slot: number; table: string }): Place =>
    one ? { slotId: slotIds[one.slot]!, tableId: one.table } : null;
  return [...moved, ...dropped].map(({ meeting, before, after }) => ({
    ...{ meetingId: meeting, from: placeOf(before), to: placeOf(after) },
  }));
}

/** What happened, and the first slot that may still change. */
function disruptionOf(
  { problem, placements, slotIds }: PlacedProblem,
  { kind, id, fromSlotId, minutes }: Dropout,
): { disruption: Disruption; now: number } {
  const from = fromSlotId === null ? 0 : slotIds.indexOf(fromSlotId);
  const isOf = (things: readonly { readonly id: string }[]) => things.some((one) => one.id === id);
  if (from < 0) throw sessionErrors('unknown-dropout');
  switch (kind) {
    case 'delegate':
      if (!isOf(problem.participants)) throw sessionErrors('unknown-dropout');
      return { disruption: { kind: 'participant-out', participant: id, from }, now: from };
    case 'table':
      if (!isOf(problem.tables)) throw sessionErrors('unknown-dropout');
      return { disruption: { kind: 'table-out', table: id, from }, now: from };
    case 'overrun': {
      const held = placements.find(({ meeting }) => meeting === id);
      if (!held) throw sessionErrors('unknown-dropout');
      if (minutes === null) throw sessionErrors('minutes-missing');
      return { disruption: { kind: 'overrun', meeting: id, minutes }, now: held.slot + 1 };
    }
  }
}
