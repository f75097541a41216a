import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Job, Worker } from 'bullmq';
import { ClsService } from 'nestjs-cls';
import { Settings } from '../config/settings.module';
import { QUEUES, type JobDefinition, type QueueName } from './definitions';
import { handlerMarks, type HandlerMark, type JobContext } from './handlers';
import { JobQueues } from './queues';
import { jobMetrics } from './job-metrics';

type Handler = (payload: object, context: JobContext) => Promise<void>;

export interface JobEnvelope {
  readonly payload: object;
  readonly requestId: string | null;
}

/** A listener of an event: its own job, so that one listener's failure never repeats another. */
interface Subscription {
  readonly jobName: string;
  readonly queue: QueueName;
}

const MAX_STALLED = 10;

/** Finds every handler of the process, runs the workers, and knows who listens to which event. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(JobRunner.name);
  private readonly handlers = new Map<string, Handler>();
  private readonly jobs = new Map<string, JobDefinition<object>>();
  private readonly subscriptions = new Map<string, Subscription[]>();
  private workers: Worker[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly queues: JobQueues,
    private readonly cls: ClsService,
    private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.discover();
    this.workers = QUEUES.map((queue) => this.startWorker(queue));
    await this.applySchedules();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  subscriptionsOf(event: string): readonly Subscription[] {
    return this.subscriptions.get(event) ?? [];
  }

  definitionOf(job: string): JobDefinition<object> | null {
    return this.jobs.get(job) ?? null;
  }

  private discover(): void {
    for (const { instance } of this.discovery.getProviders()) {
      const target = instance as Record<string, Handler> | null;
      if (typeof target !== 'object' || target === null) continue;
      for (const mark of handlerMarks(Object.getPrototypeOf(target) as object)) {
        this.register(target, mark);
      }
    }
  }

  private register(
    target: Record<string, Handler>,
    { method, job, event, queue }: HandlerMark,
  ): void {
    const name = job ? job.name : `${event?.name}>${target.constructor.name}.${method}`;
    if (this.handlers.has(name)) throw new Error(`two handlers for job ${name}`);
    this.handlers.set(name, (payload, context) => target[method]!(payload, context));
    if (job) this.jobs.set(name, job);
    if (event) {
      const known = this.subscriptions.get(event.name) ?? [];
      this.subscriptions.set(event.name, [...known, { jobName: name, queue }]);
    }
  }

  private startWorker(queue: QueueName): Worker {
    const worker = this.queues.worker(queue, (job: Job) => this.run(job), {
      concurrency: queue === 'bulk' ? 1 : this.settings.WORKER_CONCURRENCY,
      maxStalledCount: MAX_STALLED,
    });
    worker.on('error', (error) => this.log.warn(`queue ${queue}: ${error.message}`));
    worker.on('failed', (job, error) =>
      this.log.error(
        { job: job?.name, jobId: job?.id, attempt: job?.attemptsMade, err: error },
        'job failed',
      ),
    );
    return worker;
  }

  private async run(job: Job): Promise<void> {
    const handler = this.handlers.get(job.name);
    if (!handler) throw new Error(`no handler for job ${job.name}`);
    const { payload, requestId } = job.data as JobEnvelope;
    const attempts = job.opts.attempts ?? 1;
    const context: JobContext = {
      jobId: job.id ?? job.name,
      attempt: job.attemptsMade + 1,
      lastAttempt: job.attemptsMade + 1 >= attempts,
    };
    const observe = jobMetrics.duration.startTimer({ job: job.name });
    try {
      await this.cls.run(async () => {
        this.cls.set('requestId', requestId ?? `job-${context.jobId}`);
        await handler(payload, context);
      });
      observe({ outcome: 'done' });
    } catch (error) {
      observe({ outcome: 'failed' });
      throw error;
    }
  }

  private async applySchedules(): Promise<void> {
    for (const job of this.jobs.values()) {
      if (!job.schedule) continue;
      const repeat = { pattern: job.schedule, tz: 'Asia/Shanghai' };
      const data: JobEnvelope = { payload: {}, requestId: null };
      await this.queues
        .get(job.queue)
        .upsertJobScheduler(job.name, repeat, { name: job.name, data });
    }
  }
}
