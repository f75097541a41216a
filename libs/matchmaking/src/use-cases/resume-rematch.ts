import { Injectable } from '@nestjs/common';
import {
  Facts,
  isOver,
  mappingConstraints,
  Runs,
  Transactional,
  type Actor,
} from '@wanchang/platform';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { rematchRun } from '../matchmaking.jobs';
import { RematchProgress } from '../rematch/rematch-progress';
import { rematchResumed } from '../steering.facts';

/** Lets a re-match that was cancelled or has failed continue from where it is. */
@Injectable()
export class ResumeRematch {
  constructor(
    private readonly runs: Runs,
    private readonly progress: RematchProgress,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking.rematch-not-found, .rematch-finished, .rematch-running */
  @Transactional()
  async execute(id: string, actor: Actor): Promise<void> {
    const run = await this.runs.lock(rematchRun, id);
    if (!run) throw matchmakingErrors('rematch-not-found');
    if (!isOver(run)) throw matchmakingErrors('rematch-running');
    const resumed = await mappingConstraints(
      { runs_exclusive_key: () => matchmakingErrors('rematch-running') },
      () => this.runs.change(rematchRun, run, 'resume'),
    );
    if (!resumed) throw matchmakingErrors('rematch-finished');
    await this.progress.announce(resumed);
    await this.facts.record(rematchResumed, { rematchId: id }, actor);
  }
}
