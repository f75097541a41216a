import type { JobsOptions } from 'bullmq';
import type { JobDefinition } from './definitions';

/** What a job carries through the queue. */
export interface JobEnvelope {
  readonly payload: object;
  /** The request that led to it, or null for a schedule. */
  readonly requestId: string | null;
}

const HOUR_S = 3600;
const KEEP_DONE = { age: HOUR_S, count: 2000 };
const KEEP_FAILED = { age: 14 * 24 * HOUR_S };

/** How a job is retried, and how long the console still shows it. */
export function jobOptions({
  attempts,
  backoffMs,
}: Pick<JobDefinition<object>, 'attempts' | 'backoffMs'>): JobsOptions {
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoffMs },
    removeOnComplete: KEEP_DONE,
    removeOnFail: KEEP_FAILED,
  };
}
