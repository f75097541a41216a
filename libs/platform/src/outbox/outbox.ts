import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import type { OutboxKind } from './outbox-entry.entity';
import { Database } from '../database/database';
import type { EventDefinition, JobDefinition, PublishedEvent } from '../jobs/definitions';

/** Events and jobs commit with the fact they follow from; the worker's relay carries them to the queue. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly cls: ClsService,
  ) {}

  /** For {@link Facts} alone: an event follows from a fact. @throws Error outside a transaction. */
  async publishAll(events: readonly PublishedEvent[]): Promise<void> {
    await this.insert('event', events);
  }

  /** Until every library says what happened by facts. @throws Error outside a transaction. */
  async publish<Payload extends object>(
    event: EventDefinition<Payload>,
    payload: Payload,
  ): Promise<void> {
    await this.publishAll([event.of(payload)]);
  }

  /** @throws Error outside a transaction. */
  async enqueue<Payload extends object>(
    job: JobDefinition<Payload>,
    payload: Payload,
  ): Promise<void> {
    await this.enqueueAll(job, [payload]);
  }

  /** Many jobs of one kind at once. @throws Error outside a transaction. */
  async enqueueAll<Payload extends object>(
    job: JobDefinition<Payload>,
    payloads: readonly Payload[],
  ): Promise<void> {
    const { name } = job;
    await this.insert(
      'job',
      payloads.map((payload) => ({ name, payload })),
    );
  }

  private async insert(
    kind: OutboxKind,
    rows: readonly { name: string; payload: object }[],
  ): Promise<void> {
    if (rows.length === 0) return;
    if (!this.database.inTransaction)
      throw new Error(`${kind} ${rows[0]!.name} outside a transaction`);
    const requestId = this.cls.get<string | undefined>('requestId') ?? null;
    await this.database.query(
      `INSERT INTO outbox (kind, name, payload, request_id)
       SELECT $1, e->>'name', e->'payload', $3 FROM jsonb_array_elements($2) e`,
      [kind, JSON.stringify(rows), requestId],
    );
  }
}
