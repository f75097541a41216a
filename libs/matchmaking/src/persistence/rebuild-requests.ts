import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';

const ADD_ORDER = defineStatement(
  'matchmaking.add-index-order',
  {},
  `INSERT INTO match_index_orders DEFAULT VALUES`,
);

const NEWEST_ORDER = defineStatement(
  'matchmaking.newest-index-order',
  { number: column.integer },
  `SELECT coalesce(max(number), 0)::int AS number FROM match_index_orders`,
);

/** Requests to rebuild the match index. */
@Injectable()
export class RebuildRequests {
  constructor(private readonly database: Database) {}

  async add(): Promise<void> {
    await this.database.execute(ADD_ORDER);
  }

  /** The number of the newest request; 0 before the first. */
  async newest(): Promise<number> {
    return (await this.database.one(NEWEST_ORDER))!.number;
  }
}
