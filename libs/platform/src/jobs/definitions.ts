/** `live` jobs answer something a person waits for; `bulk` jobs may take minutes and never delay them. */
export const QUEUES = ['live', 'bulk'] as const;
export type QueueName = (typeof QUEUES)[number];

/** One event, on its way to those who listen. */
export interface PublishedEvent {
  readonly name: string;
  readonly payload: object;
  /** Nobody waits for what follows from it: listeners do it behind everything else in their queue. */
  readonly background?: boolean;
}

/**
 * What a library tells those above it that something happened. Facts publish it: several may publish the same, where
 * listeners do not care which of them it was.
 */
export interface EventDefinition<Payload extends object> {
  readonly name: string;
  of(payload: Payload): PublishedEvent;
  /** One of many, for which nobody waits. */
  inBackground(payload: Payload): PublishedEvent;
}

export type JobPriority = 'background';

/** Work to be done by a worker, at least once: its handler must bear a second run. */
export interface JobDefinition<Payload extends object> {
  readonly name: string;
  readonly payload?: Payload;
  readonly queue: QueueName;
  /** How often it is tried in all, with exponential delay from `backoffMs`. */
  readonly attempts: number;
  readonly backoffMs: number;
  /** `background`: behind everything else in its queue, for work that no one waits for. */
  readonly priority?: JobPriority;
  /** A cron pattern (Asia/Shanghai): the job is also done at these times, with an empty payload. */
  readonly schedule?: string;
  /** Names it had in earlier versions: the queue may still hold jobs of theirs when a new version starts. */
  readonly formerly?: readonly string[];
}

/** Names are `<library>.<past-tense-fact>`. */
export function defineEvent<Payload extends object>(name: string): EventDefinition<Payload> {
  return {
    name,
    of: (payload) => ({ name, payload }),
    inBackground: (payload) => ({ name, payload, background: true }),
  };
}

type JobOptions<Payload extends object> = Partial<Omit<JobDefinition<Payload>, 'name' | 'payload'>>;

const defined = new Map<string, JobDefinition<object>>();

/**
 * Names are `<library>.<verb-object>`. Default: queue `live`, 8 attempts, first retry after 500 ms.
 * Every definition counts: a worker refuses to start while one of them has no handler.
 * @throws TypeError for a name that is taken.
 */
export function defineJob<Payload extends object>(
  name: string,
  options: JobOptions<Payload> = {},
): JobDefinition<Payload> {
  if (defined.has(name)) throw new TypeError(`two jobs are named ${name}`);
  const job = { name, queue: 'live', attempts: 8, backoffMs: 500, ...options } as const;
  defined.set(name, job);
  return job;
}

export function jobNamed(name: string): JobDefinition<object> | null {
  return defined.get(name) ?? null;
}

export function definedJobs(): readonly JobDefinition<object>[] {
  return [...defined.values()];
}
