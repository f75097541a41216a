import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { audienceKey, type Audience } from './audience';
import type { Announcement } from './live-event';

export interface LiveEvent {
  readonly type: string;
  readonly data: object;
  readonly notice?: boolean;
  readonly topic?: string;
}

/** Tells open browsers what changed, as part of the transaction that changed it. */
@Injectable()
export class LiveEvents {
  constructor(private readonly database: Database) {}

  /** Each to its audiences, in one statement and in this order. @throws Error outside a transaction. */
  async announceAll(announcements: readonly Announcement[]): Promise<void> {
    const rows = announcements.flatMap(({ audiences, name, data }) =>
      [...new Set(audiences.map(audienceKey))].map((audience) => ({ audience, name, data })),
    );
    if (rows.length === 0) return;
    if (!this.database.inTransaction)
      throw new Error(`live event ${rows[0]!.name} outside a transaction`);
    await this.database.query(
      `INSERT INTO live_events (audience, type, data)
       SELECT e->>'audience', e->>'name', e->'data'
         FROM jsonb_array_elements($1) WITH ORDINALITY AS t (e, number) ORDER BY number`,
      [JSON.stringify(rows)],
    );
  }

  /** Until every library says what happened by facts. @throws Error outside a transaction. */
  async announce(
    audiences: readonly Audience[],
    { type, data, notice = false, topic }: LiveEvent,
  ): Promise<void> {
    if (!this.database.inTransaction) throw new Error(`live event ${type} outside a transaction`);
    if (notice && topic)
      await this.database.query(
        `UPDATE live_events SET notice = false WHERE notice AND topic = $1 AND audience = ANY($2)`,
        [topic, audiences.map(audienceKey)],
      );
    await this.database.query(
      `INSERT INTO live_events (audience, type, data, notice, topic) SELECT unnest($1::text[]), $2, $3, $4, $5`,
      [audiences.map(audienceKey), type, JSON.stringify(data), notice, topic ?? null],
    );
  }
}
