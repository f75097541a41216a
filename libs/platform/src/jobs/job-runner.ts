import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Job, RepeatOptions, Worker, WorkerOptions } from 'bullmq';
import { ClsService } from 'nestjs-cls';
import { Settings } from '../config/settings.module';
import { withoutSecrets } from '../logging/secrets';
import type { QueueName, ShardQueue } from './definitions';
import type { JobContext } from './handlers';
import { JobHandlers } from './job-handlers';
import { jobOptions, type JobEnvelope } from './job-options';
import { JobQueues } from './queues';

/** How long a stop waits for running jobs; one that takes longer is left, and runs again after its lock ends. */
const PATIENCE_MS = 3000;

/**
 * A killed worker's job runs again after at most `lockDuration` + `stalledInterval`, 8 seconds. A worker that
 * computes for longer than `lockDuration` − `lockRenewTime` without a pause loses its lock, and the job runs twice.
 */
const LIFE: Partial<WorkerOptions> = {
  lockDuration: 6000,
  lockRenewTime: 1500,
  stalledInterval: 2000,
  maxStalledCount: 10,
  runRetryDelay: 1000,
};

/** Runs the jobs of this process's handlers, and sees that scheduled ones come up. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(JobRunner.name);
  private workers: Worker[] = [];

  constructor(
    private readonly handlers: JobHandlers,
    private readonly queues: JobQueues,
    private readonly cls: ClsService,
    private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.applySchedules();
    this.workers = this.queues.served().map((queue) => this.startWorker(queue));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  async beforeApplicationShutdown(): Promise<void> {
    const closed = Promise.all(this.workers.map((worker) => worker.close())).then(() => true);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), PATIENCE_MS);
    });
    if (!(await Promise.race([closed, late]))) this.log.warn('stops with jobs still running');
    clearTimeout(timer);
  }

  private startWorker(queue: QueueName | ShardQueue): Worker {
    const concurrency = queue === 'bulk' ? 1 : this.settings.WORKER_CONCURRENCY;
    const worker = this.queues.worker(queue, (job: Job) => this.run(job), { ...LIFE, concurrency });
    return worker.on('failed', (job, error) => {
      const tries = { job: job?.name, jobId: job?.id, attempt: job?.attemptsMade, err: error };
      if (job?.finishedOn) this.log.error(tries, 'job failed for good');
      else this.log.warn(tries, 'job failed and is tried again');
    });
  }

  private async run(job: Job): Promise<unknown> {
    const handler = this.handlers.handlerOf(job.name);
    const { payload, requestId } = job.data as JobEnvelope;
    const attempt = job.attemptsMade + 1;
    const lastAttempt = attempt >= (job.opts.attempts ?? 1);
    const answers = async () => Object.values(await job.getChildrenValues<unknown>());
    const context: JobContext = { jobId: job.id ?? job.name, attempt, lastAttempt, answers };
    try {
      return await this.cls.run(() => {
        this.cls.set('requestId', requestId ?? `job-${context.jobId}`);
        return handler(payload, context);
      });
    } catch (error) {
      throw withoutSecrets(error);
    }
  }

  /** Every schedule of this version, and none of an older one. */
  private async applySchedules(): Promise<void> {
    const scheduled = this.handlers.scheduled();
    for (const job of scheduled) {
      const repeat: Omit<RepeatOptions, 'key'> = { pattern: job.schedule, tz: 'Asia/Shanghai' };
      const data: JobEnvelope = { payload: {}, requestId: null };
      const template = { name: job.name, data, opts: jobOptions(job) };
      await this.queues.get(job.queue).upsertJobScheduler(job.name, repeat, template);
    }
    for (const queue of this.queues.all()) {
      const current = scheduled.filter((job) => job.queue === queue.name).map(({ name }) => name);
      for (const { key } of await queue.getJobSchedulers()) {
        if (!current.includes(key)) await queue.removeJobScheduler(key);
      }
    }
  }
}
