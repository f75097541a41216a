import { Injectable } from '@nestjs/common';
import { Facts, Outbox, Transactional, type Actor } from '@wanchang/platform';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { canResume, isOver } from '../domain/rematch';
import { runRematch } from '../matchmaking.jobs';
import { rematchCancelled, rematchResumed } from '../steering.facts';
import { Rematches } from '../persistence/rematches';

/** Stops a re-match between two steps, and lets it go on later. What it has done stays. */
@Injectable()
export class StopRematch {
  constructor(
    private readonly rematches: Rematches,
    private readonly outbox: Outbox,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking.rematch-not-found, .rematch-finished */
  @Transactional()
  async cancel(id: string, actor: Actor): Promise<void> {
    const now = await this.rematches.lock(id);
    if (!now) throw matchmakingErrors('rematch-not-found');
    if (isOver(now)) throw matchmakingErrors('rematch-finished');
    await this.rematches.enter(id, 'cancelled');
    await this.facts.record(rematchCancelled, { rematchId: id }, actor);
  }

  /** @throws DomainError matchmaking.rematch-not-found, .rematch-finished, .rematch-running */
  @Transactional()
  async resume(id: string, actor: Actor): Promise<void> {
    const now = await this.rematches.lock(id);
    if (!now) throw matchmakingErrors('rematch-not-found');
    if (!isOver(now)) throw matchmakingErrors('rematch-running');
    if (!canResume(now)) throw matchmakingErrors('rematch-finished');
    await this.rematches.enter(id, 'queued');
    await this.outbox.enqueue(runRematch, { rematchId: id });
    await this.facts.record(rematchResumed, { rematchId: id }, actor);
  }
}
