import { Injectable } from '@nestjs/common';
import { RunTurns, type Run, type RunHandler, type Step, type Turn } from '@wanchang/platform';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { isSamePlace, type RematchPlace } from '../domain/rematch';
import { rematchRun } from '../matchmaking.jobs';
import { MatchIndexes } from '../match-index/match-indexes';
import { Rematches } from '../persistence/rematches';
import { RematchByListing } from '../rematch/rematch-by-listing';
import { RematchBySweep } from '../rematch/rematch-by-sweep';
import { RematchProgress } from '../rematch/rematch-progress';
import type { RematchStep } from '../rematch/rematch-way';

/**
 * Matches every listing again, turn by turn. Matching is safe to run twice, so it is done outside the transaction of
 * its step: a worker that dies repeats one step, and of two turns at once the one that comes second to a step counts
 * nothing and continues from where the other is.
 */
@Injectable()
export class RunRematch implements RunHandler {
  constructor(
    private readonly turns: RunTurns,
    private readonly rematches: Rematches,
    private readonly indexes: MatchIndexes,
    private readonly bySweep: RematchBySweep,
    private readonly byListing: RematchByListing,
    private readonly progress: RematchProgress,
  ) {}

  /** One turn. Can be run again at any time; a re-match that is over stays as it is. */
  execute(rematchId: string, turnMs?: number): Promise<void> {
    return this.turns.take(rematchRun, rematchId, this, turnMs);
  }

  async work(turn: Turn): Promise<void> {
    const { id } = turn.run;
    const way = this.indexes.sharded ? this.byListing : this.bySweep;
    for (let isMore = true; isMore;) {
      const place = await this.rematches.place(id);
      const step = await way.next(id, place);
      isMore = await turn.step((run) => this.finish(run, place, step));
    }
  }

  announce(run: Run): Promise<void> {
    return this.progress.announce(run);
  }

  broke() {
    return matchmakingErrors('rematch-broke');
  }

  /** Stores how far it is, unless another turn has already done this step. */
  private async finish(
    { id }: Run,
    before: RematchPlace,
    { processed, total, place }: RematchStep,
  ): Promise<Step> {
    if (!isSamePlace(before, await this.rematches.place(id)))
      return { processed: 0, finished: false };
    if (place) await this.rematches.moveTo(id, place);
    else await this.progress.notifyUnits(id);
    return { processed, total, finished: place === null };
  }
}
