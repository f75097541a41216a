import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { BulkJobOptions } from 'bullmq';
import { Database } from '../database/database';
import { DatabaseListener } from '../database/listener';
import { QUEUES, type QueueName } from '../jobs/definitions';
import { JobRunner, type JobEnvelope } from '../jobs/job-runner';
import { JobQueues } from '../jobs/queues';

interface OutboxRow {
  key: string;
  kind: 'event' | 'job';
  name: string;
  payload: object;
  request_id: string | null;
}

interface QueuedJob {
  queue: QueueName;
  name: string;
  data: JobEnvelope;
  opts: BulkJobOptions;
}

const BATCH = 200;
const POLL_MS = 1000;
const KEEP_DONE = { age: 3600, count: 2000 };
const KEEP_FAILED = { age: 14 * 24 * 3600 };
const LISTENER_ATTEMPTS = 8;
const LISTENER_BACKOFF_MS = 500;

/**
 * Moves outbox rows to the queue. A row is deleted in the transaction that added its jobs; when that
 * transaction is lost after the adding, the same job ids are added again and the queue keeps one.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(OutboxRelay.name);
  private timer: NodeJS.Timeout | null = null;
  private draining: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly listener: DatabaseListener,
    private readonly runner: JobRunner,
    private readonly queues: JobQueues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.listen('outbox', () => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.draining;
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.draining) {
      this.again = true;
      return;
    }
    this.draining = this.drain()
      .catch((error: unknown) => this.log.error({ err: error }, 'outbox relay'))
      .finally(() => (this.draining = null));
  }

  private async drain(): Promise<void> {
    do {
      this.again = false;
      while (!this.stopped && (await this.relayBatch()) === BATCH);
    } while (this.again && !this.stopped);
  }

  private relayBatch(): Promise<number> {
    return this.database.transaction(async () => {
      const rows = await this.database.query<OutboxRow>(
        `DELETE FROM outbox WHERE id IN (SELECT id FROM outbox ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
         RETURNING key, kind, name, payload, request_id`,
        [BATCH],
      );
      const jobs = rows.flatMap((row) => this.jobsOf(row));
      for (const queue of QUEUES) {
        const own = jobs.filter((job) => job.queue === queue);
        if (own.length > 0) await this.queues.get(queue).addBulk(own);
      }
      return rows.length;
    });
  }

  private jobsOf(row: OutboxRow): QueuedJob[] {
    const data: JobEnvelope = { payload: row.payload, requestId: row.request_id };
    if (row.kind === 'job') {
      const job = this.runner.definitionOf(row.name);
      if (!job) throw new Error(`no worker knows job ${row.name}`);
      return [
        {
          queue: job.queue,
          name: job.name,
          data,
          opts: options(row.key, job.attempts, job.backoffMs),
        },
      ];
    }
    return this.runner.subscriptionsOf(row.name).map(({ jobName, queue }) => ({
      queue,
      name: jobName,
      data,
      opts: options(`${row.key}-${jobName}`, LISTENER_ATTEMPTS, LISTENER_BACKOFF_MS),
    }));
  }
}

function options(jobId: string, attempts: number, delay: number): BulkJobOptions {
  return {
    jobId: jobId.replaceAll(':', '_'),
    attempts,
    backoff: { type: 'exponential', delay },
    removeOnComplete: KEEP_DONE,
    removeOnFail: KEEP_FAILED,
  };
}
