import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { OutboxKind } from './outbox-entry.entity';
import { Database } from '../database/database';
import { column, defineStatement, nullable, type RowOf } from '../database/statement';
import { DatabaseListener } from '../database/listener';
import { JobHandlers } from '../jobs/job-handlers';
import { jobOptions, jobToQueue, type QueuedJob } from '../jobs/job-options';
import { OwedJobs } from '../jobs/owed-jobs';
import { JobQueues } from '../jobs/queues';
import { WakeLoop } from '../wake-loop';

const BATCH = 200;
const POLL_MS = 1000;
const OF_A_LISTENER = { attempts: 8, backoffMs: 500 };

const BEHIND = { ...OF_A_LISTENER, priority: 'background' } as const;

/** The oldest that no other relay has taken. */
const TAKE_ENTRIES = defineStatement(
  'platform.take-outbox-entries',
  {
    key: column.uuid,
    kind: column.text<OutboxKind>(),
    name: column.text(),
    payload: column.json<object>(),
    requestId: nullable(column.text()),
    background: column.boolean,
  },
  `WITH taken AS (
     DELETE FROM outbox WHERE id IN (SELECT id FROM outbox ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
     RETURNING id, key, kind, name, payload, request_id AS "requestId", background)
   SELECT key, kind, name, payload, "requestId", background FROM taken ORDER BY id`,
);
type OutboxRow = RowOf<typeof TAKE_ENTRIES>;

/**
 * Moves outbox rows to the queue; what it was given is owed until it is done. A row is deleted in the transaction that added its jobs; when that
 * transaction is lost after the adding, the same job ids are added again and the queue keeps one.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(OutboxRelay.name);
  private readonly loop = new WakeLoop(
    () => this.drain(),
    (error) => this.log.warn({ err: error }, 'relaying the outbox failed, retrying'),
  );

  constructor(
    private readonly database: Database,
    private readonly listener: DatabaseListener,
    private readonly handlers: JobHandlers,
    private readonly queues: JobQueues,
    private readonly owed: OwedJobs,
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
      const rows = await this.database.query(TAKE_ENTRIES);
      const jobs = rows.flatMap((row) => this.jobsOf(row));
      await this.owed.record(jobs);
      await this.queues.addAll(jobs);
      return rows.length;
    });
  }

  private jobsOf({ kind, key, name, payload, requestId, background }: OutboxRow): QueuedJob[] {
    const data = { payload, requestId };
    if (kind === 'job') return [jobToQueue(name, key, data)];
    return this.handlers.subscriptionsOf(name).map(({ jobName, queue }) => ({
      queue,
      name: jobName,
      data,
      opts: {
        ...jobOptions(background ? BEHIND : OF_A_LISTENER),
        jobId: `${key}-${jobName}`.replaceAll(':', '_'),
      },
    }));
  }
}
