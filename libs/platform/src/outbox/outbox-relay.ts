import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { BulkJobOptions } from 'bullmq';
import { Database } from '../database/database';
import { DatabaseListener } from '../database/listener';
import { jobNamed, QUEUES, type QueueName } from '../jobs/definitions';
import { JobHandlers } from '../jobs/job-handlers';
import { jobOptions, type JobEnvelope } from '../jobs/job-options';
import { JobQueues } from '../jobs/queues';
import { WakeLoop } from '../wake-loop';

interface OutboxRow {
  key: string;
  kind: 'event' | 'job';
  name: string;
  payload: object;
  requestId: string | null;
}

interface QueuedJob {
  queue: QueueName;
  name: string;
  data: JobEnvelope;
  opts: BulkJobOptions;
}

const BATCH = 200;
const POLL_MS = 1000;
const OF_A_LISTENER = { attempts: 8, backoffMs: 500 };
/** A job of another version of the product: it fails at once, where the console shows it and can retry it. */
const OF_NOBODY = { queue: 'live', attempts: 1, backoffMs: 0 } as const;

/**
 * Moves outbox rows to the queue. A row is deleted in the transaction that added its jobs; when that
 * transaction is lost after the adding, the same job ids are added again and the queue keeps one.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(OutboxRelay.name);
  private readonly loop = new WakeLoop(
    () => this.drain(),
    (error) => this.log.warn({ err: error }, 'outbox waits'),
  );

  constructor(
    private readonly database: Database,
    private readonly listener: DatabaseListener,
    private readonly handlers: JobHandlers,
    private readonly queues: JobQueues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.listen('outbox', () => this.loop.wake());
    this.loop.every(POLL_MS);
    this.loop.wake();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  private async drain(): Promise<void> {
    while ((await this.relayBatch()) === BATCH);
  }

  private relayBatch(): Promise<number> {
    return this.database.transaction(async () => {
      const rows = await this.database.query<OutboxRow>(
        `WITH taken AS (
           DELETE FROM outbox WHERE id IN (SELECT id FROM outbox ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
           RETURNING id, key, kind, name, payload, request_id AS "requestId")
         SELECT * FROM taken ORDER BY id`,
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

  private jobsOf({ kind, key, name, payload, requestId }: OutboxRow): QueuedJob[] {
    const data: JobEnvelope = { payload, requestId };
    if (kind === 'job') {
      const job = jobNamed(name) ?? OF_NOBODY;
      return [{ queue: job.queue, name, data, opts: { ...jobOptions(job), jobId: key } }];
    }
    return this.handlers.subscriptionsOf(name).map(({ jobName, queue }) => ({
      queue,
      name: jobName,
      data,
      opts: { ...jobOptions(OF_A_LISTENER), jobId: `${key}-${jobName}`.replaceAll(':', '_') },
    }));
  }
}
