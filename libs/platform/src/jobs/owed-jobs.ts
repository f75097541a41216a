import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database';
import { column, defineStatement } from '../database/statement';
import { WakeLoop } from '../wake-loop';
import type { QueuedJob } from './job-options';
import { JobQueues } from './queues';

const SWEEP_MS = 20_000;
/** Those that were handed over just now are no sign of anything. */
const OWED_FOR = `interval '10 seconds'`;
const ASKED_FOR = 20;
const RESENT_AT_ONCE = 500;
const FORGET_MS = 200;

/** $1 JSON array of {id, job} */
const RECORD = defineStatement(
  'platform.record-owed-jobs',
  {},
  `INSERT INTO owed_jobs (id, job) SELECT id, job FROM jsonb_to_recordset($1) AS owed(id text, job jsonb)
   ON CONFLICT DO NOTHING`,
);

const FORGET = defineStatement(
  'platform.forget-owed-jobs',
  {},
  `DELETE FROM owed_jobs WHERE id = ANY($1::text[])`,
);

/** In the order of their ids, at most $2 behind the one with id $1. */
const OWED = defineStatement(
  'platform.owed-jobs',
  { id: column.text(), job: column.json<QueuedJob>() },
  `SELECT id, job FROM owed_jobs WHERE owed_since < now() - ${OWED_FOR} AND id > $1 ORDER BY id LIMIT $2`,
);

/** The $1 that are owed for longest. */
const OLDEST = defineStatement(
  'platform.oldest-owed-jobs',
  { id: column.text(), queue: column.text() },
  `SELECT id, job->>'queue' AS queue FROM owed_jobs WHERE owed_since < now() - ${OWED_FOR}
    ORDER BY owed_since, id LIMIT $1`,
);

/**
 * Jobs that were handed to the queue, until they are done or given up: a queue that was emptied, or that died with what
 * it held, loses nothing. Where one of the oldest is no longer in the queue, all are handed over again; of those that it
 * still has it keeps one. What the queue says is done is owed no more, also where a worker died before it noted that.
 */
@Injectable()
export class OwedJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(OwedJobs.name);
  private done: string[] = [];
  private readonly sweeping = new WakeLoop(
    () => this.sweep(),
    (error) => this.log.warn({ err: error }, 'looking for lost jobs failed, retrying'),
  );
  private readonly forgetting = new WakeLoop(
    () => this.forget(),
    (error) => this.log.warn({ err: error }, 'forgetting done jobs failed, retrying'),
  );

  constructor(
    private readonly database: Database,
    private readonly queues: JobQueues,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeping.every(SWEEP_MS);
    this.sweeping.wake();
    this.forgetting.every(FORGET_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.sweeping.stop(), this.forgetting.stop()]);
    await this.forget();
  }

  /** In the transaction that hands them over. */
  async record(jobs: readonly QueuedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    const rows = jobs.map((job) => ({ id: job.opts.jobId, job }));
    await this.database.execute(RECORD, [JSON.stringify(rows)]);
  }

  /** Noted for several together: a job whose note is lost runs twice, which every handler bears. */
  noteDone(id: string): void {
    this.done.push(id);
  }

  private async forget(): Promise<void> {
    const ids = [...this.done];
    if (ids.length === 0) return;
    await this.database.execute(FORGET, [ids]);
    this.done = this.done.slice(ids.length);
  }

  private async sweep(): Promise<void> {
    const oldest = await this.database.query(OLDEST, [ASKED_FOR]);
    const jobs = await Promise.all(
      oldest.map(({ id, queue }) => this.queues.get(queue).getJob(id)),
    );
    const over = jobs.filter((job) => job?.finishedOn).map((job) => job!.id!);
    if (over.length > 0) {
      await this.database.execute(FORGET, [over]);
      // They may hide others behind them.
      this.sweeping.wake();
    }
    if (jobs.every(Boolean)) return;
    for (let behind = ''; ;) {
      const owed = await this.database.query(OWED, [behind, RESENT_AT_ONCE]);
      if (owed.length === 0) return;
      await this.queues.addAll(owed.map(({ job }) => job));
      this.log.warn(`${owed.length} jobs that are owed were handed to the queue again`);
      behind = owed.at(-1)!.id;
    }
  }
}
