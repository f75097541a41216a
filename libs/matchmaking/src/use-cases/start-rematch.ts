import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Facts, Outbox, Transactional, type Actor } from '@wanchang/platform';
import type { RematchReason } from '../domain/rematch';
import { runRematch } from '../matchmaking.jobs';
import { rematchStarted } from '../steering.facts';
import { Rematches } from '../persistence/rematches';

/** Asks the worker to match every listing again, without delaying new ones. */
@Injectable()
export class StartRematch {
  constructor(
    private readonly rematches: Rematches,
    private readonly outbox: Outbox,
    private readonly facts: Facts,
  ) {}

  /**
   * With new weights one that runs is given up: it would score the rest with the new ones, but not what it has done.
   * @param actor null for the system itself and for an operator at the command line
   * @throws DomainError matchmaking.rematch-running
   */
  @Transactional()
  async execute(reason: RematchReason, actor: Actor | null): Promise<{ id: string }> {
    const running = reason === 'weights' ? await this.rematches.active() : null;
    if (running) await this.rematches.enter(running.id, 'cancelled');
    const id = newId();
    await this.rematches.insert(id, reason, actor?.personId ?? null);
    await this.outbox.enqueue(runRematch, { rematchId: id });
    await this.facts.record(rematchStarted, { rematchId: id, reason }, actor);
    return { id };
  }
}
