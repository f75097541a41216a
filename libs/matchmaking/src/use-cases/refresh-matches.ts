import { DomainError } from '@wanchang/kernel';
import { Injectable } from '@nestjs/common';
import { Database, Transactional, type Actor } from '@wanchang/platform';
import type { RematchReason } from '../domain/rematch';
import { Rematches } from '../persistence/rematches';
import { StartRematch } from './start-rematch';

/** Has the market matched again where the last re-match is older than what changed since; asked twice, it starts one. */
@Injectable()
export class RefreshMatches {
  constructor(
    private readonly database: Database,
    private readonly rematches: Rematches,
    private readonly start: StartRematch,
  ) {}

  /**
   * One that is under way is enough: what changes meanwhile is matched by itself.
   * @param changedAt when what is asked for changed last; null where there is nothing to match
   * @param actor null for the system itself and for an operator
   * @returns whether one was started
   */
  @Transactional()
  async execute(
    reason: RematchReason,
    changedAt: Date | null,
    actor: Actor | null,
  ): Promise<boolean> {
    const { running, begunAt } = await this.rematches.state();
    if (running || changedAt === null || (begunAt !== null && begunAt > changedAt)) return false;
    try {
      await this.database.attempt(() => this.start.execute(reason, actor));
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'matchmaking.rematch-running')
        return false;
      throw error;
    }
  }
}
