import { Injectable } from '@nestjs/common';
import { Database, defineStatement, ProcessJob } from '@wanchang/platform';
import { cleanUp } from '../identity.jobs';

/** What can open nothing any more. Ended sessions stay for some months, for whoever asks who was signed in. */
const STATEMENTS = [
  defineStatement(
    'identity.clean-up-attempts',
    {},
    `DELETE FROM attempts WHERE at < now() - interval '1 day'`,
  ),
  defineStatement(
    'identity.clean-up-password-resets',
    {},
    `DELETE FROM password_resets WHERE expires_at < now() - interval '7 days'`,
  ),
  defineStatement(
    'identity.clean-up-sessions',
    {},
    `DELETE FROM sessions WHERE least(expires_at, revoked_at) < now() - interval '90 days'`,
  ),
  defineStatement(
    'identity.clean-up-devices',
    {},
    `DELETE FROM known_devices WHERE last_used_at < now() - interval '400 days'`,
  ),
  defineStatement(
    'identity.clean-up-tokens',
    {},
    `DELETE FROM api_tokens WHERE least(expires_at, revoked_at) < now() - interval '90 days'`,
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
