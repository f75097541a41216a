import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { Audience } from './audience';

export interface LiveEvent {
  /** `<library>.<what>`, also the event name on the stream. */
  readonly type: string;
  readonly data: object;
  /** Also kept under the bell until read. */
  readonly notice?: boolean;
  /** What the notice is about: it takes the place of the earlier one about the same, read or not. */
  readonly topic?: string;
}

export interface Announcement {
  readonly audiences: readonly Audience[];
  readonly event: LiveEvent;
}

/** Earlier notices are locked in one order, so that two announcements never wait for each other in a ring. */
const ANNOUNCE = `
  WITH announced AS (
    SELECT * FROM ROWS FROM (
      json_to_recordset($1) AS (audience text, type text, data jsonb, notice boolean, topic text)
    ) WITH ORDINALITY AS e (audience, type, data, notice, topic, number)),
  replaced AS (
    UPDATE live_events SET notice = false WHERE id IN (
      SELECT id FROM live_events e WHERE notice AND topic IS NOT NULL
         AND (audience, topic) IN (SELECT audience, topic FROM announced WHERE notice)
       ORDER BY id FOR UPDATE))
  INSERT INTO live_events (audience, type, data, notice, topic)
  SELECT audience, type, data, notice, topic FROM announced ORDER BY number`;

/** Tells open browsers what changed, as part of the transaction that changed it. */
@Injectable()
export class LiveEvents {
  constructor(private readonly database: Database) {}

  /** @throws Error outside a transaction. */
  async announce(audiences: readonly Audience[], event: LiveEvent): Promise<void> {
    await this.announceAll([{ audiences, event }]);
  }

  /** Many events, each to its audiences, in one statement and in this order. @throws Error outside a transaction. */
  async announceAll(announcements: readonly Announcement[]): Promise<void> {
    const rows = announcements.flatMap(
      ({ audiences, event: { type, data, notice = false, topic } }) =>
        [...new Set(audiences)].map((audience) => ({
          ...{ audience, type, data, notice },
          topic: topic ?? null,
        })),
    );
    if (!this.database.inTransaction)
      throw new Error(
        `live events ${[...new Set(rows.map(({ type }) => type))].join()} outside a transaction`,
      );
    if (rows.length === 0) return;
    await this.database.query(ANNOUNCE, [JSON.stringify(rows)]);
  }
}
