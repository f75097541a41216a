import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { Database } from '../database/database';
import type { JobDefinition } from '../jobs/definitions';
import { DeadlineEntity } from './deadline.entity';
import { SET_DEADLINE, SET_DEADLINE_ONCE } from './deadline.statements';

/**
 * Jobs that are owed at a moment of the database's clock. A deadline commits with the row it belongs to, and stays
 * until its job has been done: a queue that is lost loses none. The handler must bear a second run, and ask the row
 * whether the moment has come: a deadline can be moved or cancelled while its job starts.
 */
@Injectable()
export class Deadlines {
  constructor(
    private readonly database: Database,
    private readonly cls: ClsService,
  ) {}

  /**
   * Sets the one deadline of a job and a subject, or moves it.
   * @param at `now`: as soon as a worker is free
   * @throws Error outside a transaction
   */
  set<Payload extends object>(
    job: JobDefinition<Payload>,
    subjectId: string,
    at: Date | 'now',
    payload: Payload,
  ): Promise<void> {
    return this.write(SET_DEADLINE, job, subjectId, at, payload);
  }

  /**
   * Sets the one deadline of a job and a subject where there is none; one that is owed already stays as it is, even when
   * its moment has passed. A handler whose subject may be given another while it runs cancels its own first, in the
   * transaction in which it then reads: what comes in after that is owed anew.
   * @param at `now`: as soon as a worker is free
   * @throws Error outside a transaction
   */
  setOnce<Payload extends object>(
    job: JobDefinition<Payload>,
    subjectId: string,
    at: Date | 'now',
    payload: Payload,
  ): Promise<void> {
    return this.write(SET_DEADLINE_ONCE, job, subjectId, at, payload);
  }

  /** Nothing happens when there is none. @throws Error outside a transaction */
  async cancel(job: JobDefinition<object>, subjectId: string): Promise<void> {
    this.assertTransaction(job);
    await this.database.repository(DeadlineEntity).delete({ job: job.name, subjectId });
  }

  private async write(
    statement: typeof SET_DEADLINE,
    job: JobDefinition<object>,
    subjectId: string,
    at: Date | 'now',
    payload: object,
  ): Promise<void> {
    this.assertTransaction(job);
    const requestId = this.cls.get<string | undefined>('requestId') ?? null;
    const moment = at === 'now' ? null : at;
    await this.database.query(statement, [
      ...[job.name, subjectId, JSON.stringify(payload), moment, requestId],
    ]);
  }

  private assertTransaction({ name }: { readonly name: string }): void {
    if (!this.database.inTransaction) throw new Error(`deadline ${name} outside a transaction`);
  }
}
