import { Injectable } from '@nestjs/common';
import {
  Facts,
  isOver,
  mappingConstraints,
  Runs,
  Transactional,
  type Actor,
  type Run,
} from '@wanchang/platform';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { rematchRun } from '../matchmaking.jobs';
import { RematchProgress } from '../rematch/rematch-progress';
import { rematchCancelled, rematchResumed } from '../steering.facts';

/** Stops a re-match between two steps, and lets it continue later. What it has done stays. */
@Injectable()
export class StopRematch {
  constructor(
    private readonly runs: Runs,
    private readonly progress: RematchProgress,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking.rematch-not-found, .rematch-finished */
  @Transactional()
  async cancel(id: string, actor: Actor): Promise<void> {
    const cancelled = await this.runs.change(rematchRun, await this.lock(id), 'cancel');
    if (!cancelled) throw matchmakingErrors('rematch-finished');
    await this.progress.announce(cancelled);
    await this.facts.record(rematchCancelled, { rematchId: id }, actor);
  }

  /** @throws DomainError matchmaking.rematch-not-found, .rematch-finished, .rematch-running */
  @Transactional()
  async resume(id: string, actor: Actor): Promise<void> {
    const now = await this.lock(id);
    if (!isOver(now)) throw matchmakingErrors('rematch-running');
    const resumed = await mappingConstraints(
      { runs_exclusive_key: () => matchmakingErrors('rematch-running') },
      () => this.runs.change(rematchRun, now, 'resume'),
    );
    if (!resumed) throw matchmakingErrors('rematch-finished');
    await this.progress.announce(resumed);
    await this.facts.record(rematchResumed, { rematchId: id }, actor);
  }

  private async lock(id: string): Promise<Run> {
    const run = await this.runs.lock(rematchRun, id);
    if (!run) throw matchmakingErrors('rematch-not-found');
    return run;
  }
}
