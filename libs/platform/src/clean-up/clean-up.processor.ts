import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { defineStatement } from '../database/statement';
import { defineJob } from '../jobs/definitions';
import { ProcessJob } from '../jobs/handlers';

export const cleanUp = defineJob('platform.clean-up', { queue: 'bulk', schedule: '20 3 * * *' });

/** What has served, each by a statement of its own. */
const STATEMENTS = [
  defineStatement(
    'platform.clean-up-live-events',
    {},
    `DELETE FROM live_events WHERE created_at < now() - interval '7 days'`,
  ),
  defineStatement(
    'platform.clean-up-notices',
    {},
    `DELETE FROM notices WHERE created_at < now() - interval '1 year'`,
  ),
  defineStatement(
    'platform.clean-up-idempotency-keys',
    {},
    `DELETE FROM idempotency_keys WHERE created_at < now() - interval '7 days'`,
  ),
  defineStatement(
    'platform.clean-up-mail-secrets',
    {},
    `UPDATE mails SET secret = NULL WHERE secret IS NOT NULL AND created_at < now() - interval '14 days'`,
  ),
  defineStatement(
    'platform.clean-up-mails',
    {},
    `DELETE FROM mails WHERE created_at < now() - interval '1 year'`,
  ),
  defineStatement(
    'platform.clean-up-rate-limits',
    {},
    `DELETE FROM rate_limits WHERE expire < extract(epoch FROM now()) * 1000`,
  ),
];

@Injectable()
export class CleanUpProcessor {
  constructor(private readonly database: Database) {}

  @ProcessJob(cleanUp)
  async run(): Promise<void> {
    for (const statement of STATEMENTS) await this.database.execute(statement);
  }
}
