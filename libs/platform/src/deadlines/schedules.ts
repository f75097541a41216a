import { Injectable } from '@nestjs/common';
import { CronExpressionParser } from 'cron-parser';
import { In, Not } from 'typeorm';
import { Database } from '../database/database';
import { JobHandlers } from '../jobs/job-handlers';
import { JobQueues } from '../jobs/queues';
import { APPLY_SCHEDULE, DATABASE_CLOCK, DUE_SCHEDULES } from './deadline.statements';
import { Deadlines } from './deadlines';
import { ScheduleEntity } from './schedule.entity';

/** The deadline that a schedule sets: the next time replaces one that is not done by then. */
const SUBJECT = 'schedule';
const TIME_ZONE = 'Asia/Shanghai';

/** Turns the schedules of job definitions into deadlines. A time that passed while no worker ran is made up once. */
@Injectable()
export class Schedules {
  constructor(
    private readonly database: Database,
    private readonly deadlines: Deadlines,
    private readonly handlers: JobHandlers,
    private readonly queues: JobQueues,
  ) {}

  /** Every schedule of this version, and none of an older one. One whose pattern is unchanged keeps its next time. */
  async apply(): Promise<void> {
    await this.removeFromQueues();
    await this.database.transaction(async () => {
      const now = await this.clock();
      const scheduled = this.handlers.scheduled();
      await this.database
        .repository(ScheduleEntity)
        .delete({ job: Not(In(scheduled.map(({ name }) => name))) });
      for (const { name, schedule } of scheduled) {
        await this.database.query(APPLY_SCHEDULE, [name, schedule, nextTime(schedule, now)]);
      }
    });
  }

  /** Sets the deadline of each schedule whose time has come, in the caller's transaction. */
  async tick(): Promise<void> {
    const due = await this.database.query(DUE_SCHEDULES);
    for (const { job: name, now } of due) {
      const job = this.handlers.scheduled().find((each) => each.name === name);
      // A worker of another version will do it.
      if (!job) continue;
      await this.deadlines.set(job, SUBJECT, 'now', {});
      const nextAt = nextTime(job.schedule, now);
      await this.database.repository(ScheduleEntity).update({ job: name }, { nextAt });
    }
  }

  /** An earlier version kept its schedules in the queue, which would continue to add their jobs. */
  private async removeFromQueues(): Promise<void> {
    for (const queue of this.queues.all()) {
      for (const { key } of await queue.getJobSchedulers()) await queue.removeJobScheduler(key);
    }
  }

  private async clock(): Promise<Date> {
    const row = await this.database.one(DATABASE_CLOCK);
    return row!.now;
  }
}

function nextTime(pattern: string, currentDate: Date): Date {
  return CronExpressionParser.parse(pattern, { currentDate, tz: TIME_ZONE }).next().toDate();
}
