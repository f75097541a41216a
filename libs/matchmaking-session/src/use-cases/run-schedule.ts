import { Injectable } from '@nestjs/common';
import { solveAside, type Problem, type Progress, type Result } from '@wanchang/meeting-scheduler';
import { Runs, RunTurns, type Run, type RunHandler, type Turn } from '@wanchang/platform';
import { scheduleRun } from '../matchmaking-session.jobs';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { problemOf } from '../domain/schedule-problem';
import { ScheduleRuns } from '../persistence/schedule-runs';
import { ScheduleProgress } from '../schedule/schedule-progress';
import { SessionPlans } from '../schedule/session-plans';
import { StoreSchedule } from '../schedule/store-schedule';

const THREADS = 2;
const NOTE_EVERY_MS = 1000;

/** For the search alone; it stops by itself where nothing better is possible. */
const secondsFor = ({ meetings }: Problem) => Math.min(45, Math.max(2, meetings.length / 600));

/**
 * Computes a schedule in one step. It is searched for outside the transaction; while that lasts, progress is written each
 * second and the run is asked whether it was cancelled. Only a run that still counts stores what it found.
 */
@Injectable()
export class RunSchedule implements RunHandler {
  constructor(
    private readonly turns: RunTurns,
    private readonly runs: Runs,
    private readonly scheduleRuns: ScheduleRuns,
    private readonly plans: SessionPlans,
    private readonly store: StoreSchedule,
    private readonly progress: ScheduleProgress,
  ) {}

  /** @throws what the database throws, for as long as the turn may be tried again */
  execute(runId: string): Promise<void> {
    return this.turns.take(scheduleRun, runId, this);
  }

  async work(turn: Turn): Promise<void> {
    const { id } = turn.run;
    const { sessionId } = await this.scheduleRuns.get(id);
    const plan = await this.plans.read(sessionId);
    const planned = problemOf(plan);
    await this.scheduleRuns.note(id, { wishes: planned.pairs.size });
    const result = await this.search(id, planned.problem);
    await turn.step(async () => {
      await this.store.execute(id, sessionId, { plan, planned, result });
      return { processed: result.placements.length, total: planned.pairs.size, finished: true };
    });
  }

  announce(run: Run): Promise<void> {
    return this.progress.announce(run);
  }

  broke() {
    return sessionErrors('schedule-broke');
  }

  private async search(id: string, problem: Problem): Promise<Result> {
    const stop = new AbortController();
    let latest: Progress | null = null;
    const timer = setInterval(() => void this.look(id, latest, stop), NOTE_EVERY_MS);
    try {
      return await solveAside(problem, {
        ...{ seconds: secondsFor(problem), threads: THREADS, signal: stop.signal },
        onProgress: (progress) => (latest = progress),
      });
    } finally {
      clearInterval(timer);
    }
  }

  /** What fails here does not matter to the schedule: the step asks the run again. */
  private async look(id: string, progress: Progress | null, stop: AbortController): Promise<void> {
    try {
      if (progress)
        await this.scheduleRuns.note(id, { placed: progress.placed, seconds: progress.seconds });
      if ((await this.runs.find(id))?.state !== 'running') stop.abort();
    } catch {
      // The database is away for a moment.
    }
  }
}
