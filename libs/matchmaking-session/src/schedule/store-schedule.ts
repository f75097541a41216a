import { Injectable } from '@nestjs/common';
import type { Result } from '@wanchang/meeting-scheduler';
import type { PlannedProblem, SessionPlan, Unmet } from '../domain/schedule-problem';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Meetings } from '../persistence/meetings';
import { ScheduleRuns } from '../persistence/schedule-runs';

export interface Computed {
  readonly plan: SessionPlan;
  readonly planned: PlannedProblem;
  readonly result: Result;
}

/** Writes what was computed as the draft of its session. */
@Injectable()
export class StoreSchedule {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly meetings: Meetings,
    private readonly runs: ScheduleRuns,
  ) {}

  /** In the transaction of the run's step. @throws DomainError matchmaking-session.clash where somebody was booked meanwhile */
  async execute(
    runId: string,
    sessionId: string,
    { plan, planned, result }: Computed,
  ): Promise<void> {
    const { state, version } = await this.sessions.lock(sessionId);
    const order = [...plan.slots].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    const kept = new Set(planned.problem.locked?.map(({ meeting }) => meeting));
    const placed = result.placements
      .filter(({ meeting }) => !kept.has(meeting))
      .map(({ meeting, slot, table }) => ({
        ...planned.pairs.get(meeting)!,
        ...{ slotId: order[slot]!.id, tableId: table },
      }));
    const left = result.unplaced.map(({ meeting, reason }): Unmet => {
      const { aMemberId, bMemberId } = planned.pairs.get(meeting)!;
      return { aMemberId, bMemberId, reason: reason.text };
    });
    await this.meetings.replace(sessionId, placed, [...planned.impossible, ...left]);
    const now = state === 'published' ? state : 'draft';
    await this.sessions.change(sessionId, { state: now, version: version + 1 });
    const { gap, bound, seconds, provenOptimal } = result;
    const found = { placed: result.placements.length, wishes: planned.pairs.size, seconds };
    await this.runs.note(runId, { ...found, gap, bound: bound.weight, proven: provenOptimal });
  }
}
