import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import type { OutboxKind } from './outbox-entry.entity';
import { Database } from '../database/database';
import { defineStatement } from '../database/statement';
import type { JobDefinition, PublishedEvent } from '../jobs/definitions';

/** $1 kind, $2 JSON array of {name, payload, background}, $3 request */
const ADD_ENTRIES = defineStatement(
  'platform.add-outbox-entries',
  {},
  `INSERT INTO outbox (kind, name, payload, request_id, background)
   SELECT $1, e->>'name', e->'payload', $3, coalesce((e->>'background')::boolean, false) FROM jsonb_array_elements($2) e`,
);

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
    await this.database.execute(ADD_ENTRIES, [kind, JSON.stringify(rows), requestId]);
  }
}
