import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { defineJob } from '../jobs/definitions';
import { ProcessJob } from '../jobs/handlers';

export const cleanUp = defineJob('platform.clean-up', { queue: 'bulk', schedule: '20 3 * * *' });

/** What has served, each by a statement of its own. */
const STATEMENTS = [
  `DELETE FROM live_events
    WHERE created_at < now() - CASE WHEN notice THEN interval '1 year' ELSE interval '7 days' END`,
  `DELETE FROM idempotency_keys WHERE created_at < now() - interval '7 days'`,
  `UPDATE mails SET secret = NULL WHERE secret IS NOT NULL AND created_at < now() - interval '14 days'`,
  `DELETE FROM mails WHERE created_at < now() - interval '1 year'`,
  `DELETE FROM rate_limits WHERE expire < extract(epoch FROM now()) * 1000`,
];

@Injectable()
export class CleanUpProcessor {
  constructor(private readonly database: Database) {}

  @ProcessJob(cleanUp)
  async run(): Promise<void> {
    for (const statement of STATEMENTS) await this.database.query(statement);
  }
}
