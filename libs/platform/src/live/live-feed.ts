import { Injectable } from '@nestjs/common';
import { becameVisible } from '../database/became-visible';
import { Database } from '../database/database';
import { column, defineStatement, type RowOf } from '../database/statement';
import type { Audience } from './audience';

/** What became visible between two snapshots, after an event of that step. */
export interface FeedStep {
  readonly from: string;
  readonly to: string;
  readonly after: string;
}

const PAGE = 500;

/** What became visible between snapshots $1 and $2, for audiences $3, after event $4. */
const LIVE_EVENTS = defineStatement(
  'platform.live-events',
  {
    id: column.bigint,
    audience: column.text<Audience>(),
    type: column.text(),
    data: column.json<object>(),
  },
  `SELECT id, audience, type, data FROM live_events
    WHERE ${becameVisible('xid', '$1', '$2')} AND audience = ANY($3) AND id > $4
    ORDER BY id LIMIT ${PAGE}`,
);
export type LiveEventRow = Readonly<RowOf<typeof LIVE_EVENTS>>;

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
    return this.database.query(LIVE_EVENTS, [from, to, audiences, after]);
  }
}
