import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';

/** Requests to rebuild the match index. */
@Injectable()
export class RebuildRequests {
  constructor(private readonly database: Database) {}

  async add(): Promise<void> {
    await this.database.query(`INSERT INTO match_index_orders DEFAULT VALUES`);
  }

  /** The number of the newest request; 0 before the first. */
  async newest(): Promise<number> {
    const row = await this.database.one<{ number: number }>(
      `SELECT coalesce(max(number), 0)::int AS number FROM match_index_orders`,
    );
    return row!.number;
  }
}
