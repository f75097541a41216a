import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database';
import { DatabaseListener } from '../database/listener';
import { jobToQueue } from '../jobs/job-options';
import { JobQueues } from '../jobs/queues';
import { WakeLoop } from '../wake-loop';
import { OwedDeadlines } from './owed-deadlines';
import { Schedules } from './schedules';

const BATCH = 500;
/** The shortest sleep; what is due and held by another worker is looked at again after it. */
const MIN_SLEEP_MS = 20;
/** The longest: a notification that was lost, or a clock that was set, costs no more. */
const MAX_SLEEP_MS = 30_000;
const RETRY_MS = 1000;

/** Hands each deadline to the queue when it is due: it sleeps until the next one, and is woken when one is set. */
@Injectable()
export class DeadlineDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(DeadlineDispatcher.name);
  private readonly loop = new WakeLoop(
    () => this.run(),
    (error) => this.log.warn({ err: error }, 'handing over deadlines failed, retrying'),
  );
  private alarm: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly listener: DatabaseListener,
    private readonly owed: OwedDeadlines,
    private readonly schedules: Schedules,
    private readonly queues: JobQueues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.schedules.apply();
    await this.listener.listen('deadlines', () => this.loop.wake());
    this.loop.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    clearTimeout(this.alarm);
  }

  private async run(): Promise<void> {
    let sleep = RETRY_MS;
    try {
      await this.database.transaction(() => this.schedules.tick());
      while ((await this.handOver()) === BATCH);
      const next = (await this.owed.untilNext()) ?? MAX_SLEEP_MS;
      sleep = Math.min(Math.max(Math.ceil(next), MIN_SLEEP_MS), MAX_SLEEP_MS);
    } finally {
      clearTimeout(this.alarm);
      this.alarm = setTimeout(() => this.loop.wake(), sleep);
    }
  }

  /** Lost after the adding, the transaction is repeated with the same job ids, and the queue keeps one of each. */
  private handOver(): Promise<number> {
    return this.database.transaction(async () => {
      const due = await this.owed.handOver(BATCH);
      await this.queues.addAll(
        due.map(({ key, job, payload, requestId }) =>
          jobToQueue(job, key, { payload, requestId, deadline: key }),
        ),
      );
      return due.length;
    });
  }
}
