import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import { Database } from './database';
import { column, defineStatement } from './statement';

const CLOCK = defineStatement(
  'platform.clock',
  { now: column.instant, today: column.text<DateString>() },
  `SELECT now() AS now, (now() AT TIME ZONE 'Asia/Shanghai')::date::text AS today`,
  { prepared: true },
);

/**
 * The database's time, which all programs share: the clock of the machine that answers may be wrong. Within a transaction it
 * stands still at the transaction's begin.
 */
@Injectable()
export class Clock {
  constructor(private readonly database: Database) {}

  /** To the microsecond in the database, to the millisecond here. */
  async now(): Promise<Date> {
    return (await this.read()).now;
  }

  /** The day in China (UTC+8). */
  async today(): Promise<DateString> {
    return (await this.read()).today;
  }

  private async read() {
    return (await this.database.one(CLOCK))!;
  }
}
