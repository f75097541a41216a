import type { BulkJobOptions, JobsOptions } from 'bullmq';
import { jobNamed, type JobDefinition, type QueueName } from './definitions';

/** What a job carries through the queue. */
export interface JobEnvelope {
  readonly payload: object;
  /** The request that led to it, or null for a schedule. */
  readonly requestId: string | null;
  /** The key of the deadline that the job is done for. */
  readonly deadline?: string;
}

export interface QueuedJob {
  readonly queue: QueueName;
  readonly name: string;
  readonly data: JobEnvelope;
  readonly opts: BulkJobOptions;
}

const HOUR_S = 3600;
const KEEP_DONE = { age: HOUR_S, count: 2000 };
const KEEP_FAILED = { age: 14 * 24 * HOUR_S };

/** Jobs count up from 1 by priority; those without one come first. */
const BACKGROUND = 1000;

/** A job of another version of the product: it fails at once, where the console shows it and can retry it. */
const UNKNOWN_JOB = { queue: 'live', attempts: 1, backoffMs: 0 } as const;

/** How a job is retried, which others it waits for, and how long the console still shows it. */
export function jobOptions({
  attempts,
  backoffMs,
  priority,
}: Pick<JobDefinition<object>, 'attempts' | 'backoffMs' | 'priority'>): JobsOptions {
  return {
    attempts,
    priority: priority === 'background' ? BACKGROUND : undefined,
    backoff: { type: 'exponential', delay: backoffMs },
    removeOnComplete: KEEP_DONE,
    removeOnFail: KEEP_FAILED,
  };
}

/** A job of this name for the queue, which keeps one of those with the same id. */
export function jobToQueue(name: string, jobId: string, data: JobEnvelope): QueuedJob {
  const job = jobNamed(name) ?? UNKNOWN_JOB;
  return { queue: job.queue, name, data, opts: { ...jobOptions(job), jobId } };
}
