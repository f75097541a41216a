import { Injectable } from '@nestjs/common';
import { Facts, mappingConstraints, Runs, Transactional, type Actor } from '@wanchang/platform';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { outdatesRunning, type RematchReason } from '../domain/rematch';
import { rematchRun } from '../matchmaking.jobs';
import { Rematches } from '../persistence/rematches';
import { RematchProgress } from '../rematch/rematch-progress';
import { rematchStarted } from '../steering.facts';

/** Asks the worker to match every listing again, without delaying new ones. */
@Injectable()
export class StartRematch {
  constructor(
    private readonly runs: Runs,
    private readonly rematches: Rematches,
    private readonly progress: RematchProgress,
    private readonly facts: Facts,
  ) {}

  /**
   * With new weights or rules of families one that runs is given up: it would judge the rest by the new ones, but not what it has done.
   * @param actor null for the system itself and for an operator at the command line
   * @throws DomainError matchmaking.rematch-running
   */
  @Transactional()
  async execute(reason: RematchReason, actor: Actor | null): Promise<{ id: string }> {
    if (outdatesRunning(reason)) await this.giveUp();
    const { id } = await mappingConstraints(
      { runs_exclusive_key: () => matchmakingErrors('rematch-running') },
      () => this.runs.start(rematchRun, actor?.personId ?? null),
    );
    await this.rematches.insert(id, reason);
    await this.progress.announce({ id });
    await this.facts.record(rematchStarted, { rematchId: id, reason }, actor);
    return { id };
  }

  private async giveUp(): Promise<void> {
    const active = await this.runs.lockActive(rematchRun);
    const cancelled = active && (await this.runs.change(rematchRun, active, 'cancel'));
    if (cancelled) await this.progress.announce(cancelled);
  }
}
