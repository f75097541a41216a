import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database } from '../database/database';
import { Deadlines } from '../deadlines/deadlines';
import type { RunDefinition } from './define-run';
import { isOver, runStates, type Run, type RunAction, type RunProblem } from './run';
import { RunEntity } from './run.entity';
import { ADVANCE_RUN, BEGIN_TURN, CHANGE_RUN, LOCK_ACTIVE_RUN, LOCK_RUN } from './run.statements';

/**
 * Long runs as rows. What is particular to a kind stands in a row of its library with the same id. The next turn is a
 * deadline that is due at once, so that a run is continued after its worker died or its queue was lost.
 */
@Injectable()
export class Runs {
  constructor(
    private readonly database: Database,
    private readonly deadlines: Deadlines,
  ) {}

  /**
   * @param startedBy a person, or null for the system itself and for an operator
   * @throws Error outside a transaction; the violated constraint `runs_exclusive_key` when an exclusive one is active
   */
  async start(definition: RunDefinition, startedBy: string | null): Promise<Run> {
    const { kind, exclusive } = definition;
    const id = newId();
    await this.database.repository(RunEntity).insert({ id, kind, exclusive, startedBy });
    await this.queueTurn(definition, id);
    return (await this.find(id))!;
  }

  find(id: string): Promise<Run | null> {
    return this.database.repository(RunEntity).findOneBy({ id });
  }

  /** As it is now; others that want to change it wait for this transaction. */
  lock({ kind }: RunDefinition, id: string): Promise<Run | null> {
    return this.database.one(LOCK_RUN, [id, kind]);
  }

  /** The one of an exclusive kind that is queued or running, locked. */
  lockActive({ kind }: RunDefinition): Promise<Run | null> {
    return this.database.one(LOCK_ACTIVE_RUN, [kind]);
  }

  /**
   * Cancels, resumes, finishes or fails a run that this transaction has locked. Cancelling takes effect between two
   * steps; resuming continues from what is processed.
   * @returns null when its state does not allow the action
   * @throws Error outside a transaction; the violated constraint `runs_exclusive_key` when another one is active
   */
  async change(
    definition: RunDefinition,
    { id, state }: Run,
    action: Exclude<RunAction, 'begin'>,
    problem: RunProblem | null = null,
  ): Promise<Run | null> {
    const next = runStates.next(state, action);
    if (!next) return null;
    const why = problem && JSON.stringify(problem);
    const changed = await this.database.one(CHANGE_RUN, [id, state, next, why]);
    if (!changed) return null;
    if (isOver(changed)) await this.deadlines.cancel(definition.turn, id);
    else await this.queueTurn(definition, id);
    return changed;
  }

  /** Counts the try before anything is done, so that a turn that kills its worker is counted too. */
  beginTurn({ kind }: RunDefinition, id: string): Promise<Run | null> {
    return this.database.one(BEGIN_TURN, [id, kind]);
  }

  async advance(id: string, processed: number, total: number | null): Promise<Run> {
    return (await this.database.one(ADVANCE_RUN, [id, processed, total]))!;
  }

  /** Behind everything that waits in the queue. */
  async queueTurn({ turn }: RunDefinition, runId: string): Promise<void> {
    await this.deadlines.set(turn, runId, 'now', { runId });
  }
}
