import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import { Database } from '../database/database';
import type { RunDefinition } from './define-run';
import { isOver, type Run } from './run';
import type { RunHandler } from './run-handler';
import { Runs } from './runs';
import { Turn } from './turn';

/** How long one turn works before it lets the next job of the queue in. */
const TURN_MS = 5000;
/** So many turns may begin one after the other without completing a step, deaths of the worker included. */
const MAX_TRIES = 5;

/** Does the turns of long runs. */
@Injectable()
export class RunTurns {
  private readonly log = new Logger(RunTurns.name);

  constructor(
    private readonly runs: Runs,
    private readonly database: Database,
  ) {}

  /**
   * Does one turn; nothing when the run is over.
   * @throws what the handler throws and is no domain error, for as long as the turn may be tried again
   */
  async take(
    definition: RunDefinition,
    runId: string,
    handler: RunHandler,
    turnMs = TURN_MS,
  ): Promise<void> {
    const run = await this.runs.beginTurn(definition, runId);
    if (!run) return;
    try {
      if (run.tries > MAX_TRIES) throw handler.broke();
      const announce = (now: Run) => handler.announce(now);
      const turn = new Turn(run, definition, announce, this.runs, this.database, turnMs);
      await handler.work(turn);
      await turn.end();
    } catch (error) {
      if (error instanceof DomainError) return this.fail(definition, run, handler, error);
      if (!(await this.isExhausted(run))) throw error;
      this.log.error({ run: runId, kind: run.kind, err: error as Error }, 'run failed for good');
      await this.fail(definition, run, handler, handler.broke());
    }
  }

  /** A turn that completed a step before it failed has its tries again. */
  private async isExhausted({ id }: Run): Promise<boolean> {
    const now = await this.runs.find(id);
    return (now?.tries ?? 0) >= MAX_TRIES;
  }

  private async fail(
    definition: RunDefinition,
    { id }: Run,
    handler: RunHandler,
    { code, text }: DomainError,
  ): Promise<void> {
    await this.database.transaction(async () => {
      const now = await this.runs.lock(definition, id);
      if (!now || isOver(now)) return;
      const failed = await this.runs.change(definition, now, 'fail', { code, ...text });
      if (failed) await handler.announce(failed);
    });
  }
}
