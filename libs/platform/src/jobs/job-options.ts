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

/** Jobs count up from 1 by priority; those without one come first. */
const PATIENT = 1000;

/** How a job is retried, whom it lets go first, and how long the console still shows it. */
export function jobOptions({
  attempts,
  backoffMs,
  patient = false,
}: Pick<JobDefinition<object>, 'attempts' | 'backoffMs' | 'patient'>): JobsOptions {
  return {
    attempts,
    priority: patient ? PATIENT : undefined,
    backoff: { type: 'exponential', delay: backoffMs },
    removeOnComplete: KEEP_DONE,
    removeOnFail: KEEP_FAILED,
  };
}
