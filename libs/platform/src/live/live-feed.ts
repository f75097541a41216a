import { Injectable } from '@nestjs/common';
import { becameVisible } from '../database/became-visible';
import { Database } from '../database/database';
import type { Audience } from './audience';

export interface LiveEventRow {
  readonly id: string;
  readonly audience: Audience;
  readonly type: string;
  readonly data: object;
}

/** What became visible between two snapshots, after an event of that step. */
export interface FeedStep {
  readonly from: string;
  readonly to: string;
  readonly after: string;
}

const PAGE = 500;

/** Live events as they are read: exactly those that a later snapshot sees and an earlier one does not. */
@Injectable()
export class LiveFeed {
  constructor(private readonly database: Database) {}

  now(): Promise<string> {
    return this.database.snapshot();
  }

  /** In the order they were written, page by page. */
  async *read(step: FeedStep, audiences: readonly string[]): AsyncGenerator<LiveEventRow[]> {
    let after = step.after;
    for (;;) {
      const rows = await this.page({ ...step, after }, audiences);
      if (rows.length > 0) yield rows;
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.id;
    }
  }

  private page({ from, to, after }: FeedStep, audiences: readonly string[]) {
    return this.database.query<LiveEventRow>(
      `SELECT id::text, audience, type, data FROM live_events
        WHERE ${becameVisible('xid', '$1', '$2')} AND audience = ANY($3) AND id > $4
        ORDER BY live_events.id LIMIT ${PAGE}`,
      [from, to, audiences, after],
    );
  }
}
