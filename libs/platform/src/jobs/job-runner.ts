import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Job, Worker, WorkerOptions } from 'bullmq';
import { ClsService } from 'nestjs-cls';
import { Settings } from '../config/settings';
import { OwedDeadlines } from '../deadlines/owed-deadlines';
import { withoutSecrets } from '../logging/secrets';
import type { JobContext } from './handlers';
import { JobHandlers } from './job-handlers';
import type { JobEnvelope } from './job-options';
import { OwedJobs } from './owed-jobs';
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
  // A job that keeps ending its worker is set aside.
  maxStalledCount: 3,
  runRetryDelay: 1000,
};

/** Runs the jobs of this process's handlers. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(JobRunner.name);
  private workers: Worker[] = [];

  constructor(
    private readonly handlers: JobHandlers,
    private readonly queues: JobQueues,
    private readonly cls: ClsService,
    private readonly settings: Settings,
    private readonly owed: OwedDeadlines,
    private readonly owedJobs: OwedJobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.workers = this.queues.served().map((queue) => this.startWorker(queue));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  async beforeApplicationShutdown(): Promise<void> {
    const closed = Promise.all(this.workers.map((worker) => worker.close())).then(() => true);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), PATIENCE_MS);
    });
    if (!(await Promise.race([closed, late]))) this.log.warn('stopping with jobs still running');
    clearTimeout(timer);
  }

  private startWorker(queue: string): Worker {
    const concurrency = queue === 'bulk' ? 1 : this.settings.WORKER_CONCURRENCY;
    const worker = this.queues.worker(queue, (job: Job) => this.run(job), { ...LIFE, concurrency });
    return worker.on('failed', (job, error) => {
      const tries = { job: job?.name, jobId: job?.id, attempt: job?.attemptsMade, err: error };
      if (job?.finishedOn) {
        if (job.id) this.owedJobs.noteDone(job.id);
        this.log.error(tries, 'job failed for good');
      } else this.log.warn(tries, 'job failed, retrying');
    });
  }

  private async run(job: Job): Promise<unknown> {
    const handler = this.handlers.handlerOf(job.name);
    const { payload, requestId, deadline } = job.data as JobEnvelope;
    if (deadline && !(await this.owed.isOwed(deadline))) return null;
    const attempt = job.attemptsMade + 1;
    const lastAttempt = attempt >= (job.opts.attempts ?? 1);
    const answers = async () => Object.values(await job.getChildrenValues<unknown>());
    const context: JobContext = { jobId: job.id ?? job.name, attempt, lastAttempt, answers };
    try {
      const answer = await this.cls.run(() => {
        this.cls.set('requestId', requestId ?? `job-${context.jobId}`);
        return handler(payload, context);
      });
      if (deadline) await this.owed.done(deadline);
      if (job.id) this.owedJobs.noteDone(job.id);
      return answer;
    } catch (error) {
      throw withoutSecrets(error);
    }
  }
}
