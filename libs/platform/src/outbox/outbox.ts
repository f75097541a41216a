import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import type { OutboxKind } from './outbox-entry.entity';
import { Database } from '../database/database';
import type { EventDefinition, JobDefinition } from '../jobs/definitions';

/** Events and jobs commit with the fact they follow from; the worker's relay carries them to the queue. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly cls: ClsService,
  ) {}

  /** @throws Error outside a transaction: the event could then be told without having happened. */
  async publish<Payload extends object>(
    event: EventDefinition<Payload>,
    payload: Payload,
  ): Promise<void> {
    await this.insert('event', event.name, [payload]);
  }

  /** @throws Error outside a transaction. */
  async enqueue<Payload extends object>(
    job: JobDefinition<Payload>,
    payload: Payload,
  ): Promise<void> {
    await this.insert('job', job.name, [payload]);
  }

  /** Many jobs of one kind at once. @throws Error outside a transaction. */
  async enqueueAll<Payload extends object>(
    job: JobDefinition<Payload>,
    payloads: readonly Payload[],
  ): Promise<void> {
    if (payloads.length > 0) await this.insert('job', job.name, payloads);
  }

  private async insert(kind: OutboxKind, name: string, payloads: readonly object[]): Promise<void> {
    if (!this.database.inTransaction) throw new Error(`${kind} ${name} outside a transaction`);
    const requestId = this.cls.get<string | undefined>('requestId') ?? null;
    await this.database.query(
      `INSERT INTO outbox (kind, name, payload, request_id)
       SELECT $1, $2, payload, $4 FROM jsonb_array_elements($3) payload`,
      [kind, name, JSON.stringify(payloads), requestId],
    );
  }
}
