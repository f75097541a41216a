import { Injectable } from '@nestjs/common';
import { conferenceWork } from '@wanchang/conference';
import { assertAllowed, Facts, Runs, Transactional, type Actor } from '@wanchang/platform';
import { scheduleRun } from '../matchmaking-session.jobs';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { ScheduleRuns } from '../persistence/schedule-runs';
import { ScheduleProgress } from '../schedule/schedule-progress';
import { scheduleAsked, scheduleCancelled } from '../session.facts';

/** Asks the worker for a schedule of a session, around what is locked; and stops it. */
@Injectable()
export class ComputeSchedule {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly runs: Runs,
    private readonly scheduleRuns: ScheduleRuns,
    private readonly progress: ScheduleProgress,
    private readonly facts: Facts,
  ) {}

  /** @param actor null for an operator. @throws DomainError matchmaking-session.schedule-running, .plan-missing */
  @Transactional()
  async start(sessionId: string, actor: Actor | null): Promise<{ id: string }> {
    if (actor) assertAllowed([conferenceWork], actor);
    const { conferenceId } = await this.sessions.lock(sessionId);
    if (await this.scheduleRuns.active(sessionId)) throw sessionErrors('schedule-running');
    const [slots, tables] = [
      await this.sessions.slots(sessionId),
      await this.sessions.tables(sessionId),
    ];
    if (slots.length === 0 || tables.length === 0) throw sessionErrors('plan-missing');
    const { id } = await this.runs.start(scheduleRun, actor?.personId ?? null);
    await this.scheduleRuns.insert(id, sessionId);
    await this.progress.announce({ id });
    await this.facts.record(scheduleAsked, { conferenceId, sessionId, runId: id }, actor);
    return { id };
  }

  /** What was there before stays. @throws DomainError matchmaking-session.no-schedule-running */
  @Transactional()
  async cancel(sessionId: string, actor: Actor): Promise<void> {
    assertAllowed([conferenceWork], actor);
    const { conferenceId } = await this.sessions.get(sessionId);
    const active = await this.scheduleRuns.active(sessionId);
    const run = active && (await this.runs.lock(scheduleRun, active));
    const cancelled = run && (await this.runs.change(scheduleRun, run, 'cancel'));
    if (!cancelled) throw sessionErrors('no-schedule-running');
    await this.progress.announce(cancelled);
    const fact = { conferenceId, sessionId, runId: cancelled.id };
    await this.facts.record(scheduleCancelled, fact, actor);
  }
}
