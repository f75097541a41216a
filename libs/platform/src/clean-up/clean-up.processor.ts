import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { defineJob } from '../jobs/definitions';
import { ProcessJob } from '../jobs/handlers';

export const cleanUp = defineJob('platform.clean-up', { queue: 'bulk', schedule: '20 3 * * *' });

/** Drops what has served: live events nobody resumes from any more, and old idempotency keys. */
@Injectable()
export class CleanUpProcessor {
  constructor(private readonly database: Database) {}

  @ProcessJob(cleanUp)
  async run(): Promise<void> {
    await this.database.query(
      `DELETE FROM live_events WHERE created_at < now() - CASE WHEN notice THEN interval '1 year' ELSE interval '7 days' END`,
    );
    await this.database.query(
      `DELETE FROM idempotency_keys WHERE created_at < now() - interval '7 days'`,
    );
  }
}
