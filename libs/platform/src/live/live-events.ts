import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { defineStatement } from '../database/statement';
import type { Announcement } from './live-event';

/** $1 JSON array of {audience, name, data} */
const ADD_LIVE_EVENTS = defineStatement(
  'platform.add-live-events',
  {},
  `INSERT INTO live_events (audience, type, data)
   SELECT e->>'audience', e->>'name', e->'data'
     FROM jsonb_array_elements($1) WITH ORDINALITY AS t (e, number) ORDER BY number`,
);

/** Tells open browsers what changed, as part of the transaction that changed it. */
@Injectable()
export class LiveEvents {
  constructor(private readonly database: Database) {}

  /** Each to its audiences, in one statement and in this order. @throws Error outside a transaction. */
  async announceAll(announcements: readonly Announcement[]): Promise<void> {
    const rows = announcements.flatMap(({ audiences, name, data }) =>
      [...new Set(audiences)].map((audience) => ({ audience, name, data })),
    );
    if (rows.length === 0) return;
    if (!this.database.inTransaction)
      throw new Error(`live event ${rows[0]!.name} outside a transaction`);
    await this.database.execute(ADD_LIVE_EVENTS, [JSON.stringify(rows)]);
  }
}
