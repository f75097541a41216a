import { Injectable } from '@nestjs/common';
import { Facts, Runs, Transactional, type Actor } from '@wanchang/platform';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { rematchRun } from '../matchmaking.jobs';
import { RematchProgress } from '../rematch/rematch-progress';
import { rematchCancelled } from '../steering.facts';

/** Stops a re-match between two steps. What it has done stays. */
@Injectable()
export class CancelRematch {
  constructor(
    private readonly runs: Runs,
    private readonly progress: RematchProgress,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking.rematch-not-found, .rematch-finished */
  @Transactional()
  async execute(id: string, actor: Actor): Promise<void> {
    const run = await this.runs.lock(rematchRun, id);
    if (!run) throw matchmakingErrors('rematch-not-found');
    const cancelled = await this.runs.change(rematchRun, run, 'cancel');
    if (!cancelled) throw matchmakingErrors('rematch-finished');
    await this.progress.announce(cancelled);
    await this.facts.record(rematchCancelled, { rematchId: id }, actor);
  }
}
