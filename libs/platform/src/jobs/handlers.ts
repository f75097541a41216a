import type { EventDefinition, JobDefinition, QueueName } from './definitions';

/** What a handler may use of the job that runs it. */
export interface JobContext {
  /** The same on every try of one job. */
  readonly jobId: string;
  readonly attempt: number;
  readonly lastAttempt: boolean;
  /** What the parts answered that this job waited for, in no order. */
  readonly answers: () => Promise<unknown[]>;
}

/** What it answers is for the job that waits for it; JSON. */
type JobMethod<Payload> = (payload: Payload, context: JobContext) => Promise<unknown>;
type JobMethodDecorator<Payload> = <Method extends JobMethod<Payload>>(
  prototype: object,
  key: string,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

export interface HandlerMark {
  readonly method: string;
  readonly job?: JobDefinition<object>;
  readonly event?: EventDefinition<object>;
  readonly queue: QueueName;
}

const MARKS = Symbol('wanchang.handlers');

/** Marks the method that does a job. A worker refuses to start when a job has no handler, or two. */
export function ProcessJob<Payload extends object>(
  job: JobDefinition<Payload>,
): JobMethodDecorator<Payload> {
  return (prototype, method) => mark(prototype, { method, job, queue: job.queue });
}

/** Marks a method to run, as a job of its own with its own retries, for every event of this definition. */
export function OnEvent<Payload extends object>(
  event: EventDefinition<Payload>,
  queue: QueueName = 'live',
): JobMethodDecorator<Payload> {
  return (prototype, method) => mark(prototype, { method, event, queue });
}

export function handlerMarks(prototype: object): readonly HandlerMark[] {
  return (Reflect.getOwnMetadata(MARKS, prototype) as HandlerMark[] | undefined) ?? [];
}

function mark(prototype: object, handler: HandlerMark): void {
  Reflect.defineMetadata(MARKS, [...handlerMarks(prototype), handler], prototype);
}
