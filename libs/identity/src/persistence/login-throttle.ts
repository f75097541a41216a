import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';

interface Limit {
  readonly failures: number;
  readonly seconds: number;
}

/** Failures within the window after which an account, or an address, has to wait. */
const LIMITS = {
  account: { failures: 8, seconds: 15 * 60 },
  address: { failures: 60, seconds: 15 * 60 },
} as const satisfies Record<string, Limit>;

/** Slows guessing down: counted in the database, so that all api processes count together. */
@Injectable()
export class LoginThrottle {
  constructor(private readonly database: Database) {}

  /** Seconds to wait before the next try, 0 when one may try now. */
  async wait(account: string, address: string): Promise<number> {
    const waits = await Promise.all([
      this.waitOf(`account:${account}`, LIMITS.account),
      this.waitOf(`address:${address}`, LIMITS.address),
    ]);
    return Math.max(...waits);
  }

  async failed(account: string, address: string): Promise<void> {
    await this.database.query(`INSERT INTO login_failures (subject) VALUES ($1), ($2)`, [
      `account:${account}`,
      `address:${address}`,
    ]);
    await this.database.query(`DELETE FROM login_failures WHERE at < now() - interval '1 day'`);
  }

  async succeeded(account: string): Promise<void> {
    await this.database.query(`DELETE FROM login_failures WHERE subject = $1`, [
      `account:${account}`,
    ]);
  }

  private async waitOf(subject: string, { failures, seconds }: Limit): Promise<number> {
    const row = await this.database.one<{ wait: number }>(
      `SELECT ceil(extract(epoch FROM at + make_interval(secs => $2) - clock_timestamp()))::int AS wait
         FROM login_failures WHERE subject = $1 AND at > clock_timestamp() - make_interval(secs => $2)
        ORDER BY at DESC OFFSET $3 LIMIT 1`,
      [subject, seconds, failures - 1],
    );
    return Math.max(row?.wait ?? 0, 0);
  }
}
