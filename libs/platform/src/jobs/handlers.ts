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

/** A method that does jobs of one name. */
export interface HandlerMark {
  readonly method: string;
  /** The name of the job, or the id of the listener. */
  readonly name: string;
  readonly formerly: readonly string[];
  readonly queue: QueueName;
  /** The event it listens to; absent for a job. */
  readonly event?: string;
}

interface ListenerOptions {
  readonly queue?: QueueName;
  /** Ids it had in earlier versions: the queue may still hold jobs of theirs when a new version starts. */
  readonly formerly?: readonly string[];
}

const LISTENER_ID = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/;

const MARKS = Symbol('wanchang.handlers');

/** Marks the method that does a job. A worker refuses to start when a job has no handler, or two. */
export function ProcessJob<Payload extends object>(
  job: JobDefinition<Payload>,
): JobMethodDecorator<Payload> {
  const { name, formerly = [], queue } = job;
  return (prototype, method) => mark(prototype, { method, name, formerly, queue });
}

/**
 * Marks a method to run, as a job of its own with its own retries, for every event of this definition.
 * @param id `<library>.<verb-object>`: its jobs are queued under this name, so it outlives any renaming in the code
 * @throws TypeError for an id of another form.
 */
export function OnEvent<Payload extends object>(
  event: EventDefinition<Payload>,
  id: string,
  { queue = 'live', formerly = [] }: ListenerOptions = {},
): JobMethodDecorator<Payload> {
  if (!LISTENER_ID.test(id)) throw new TypeError(`a listener cannot have the id ${id}`);
  return (prototype, method) =>
    mark(prototype, { method, name: id, formerly, queue, event: event.name });
}

export function handlerMarks(prototype: object): readonly HandlerMark[] {
  return (Reflect.getOwnMetadata(MARKS, prototype) as HandlerMark[] | undefined) ?? [];
}

function mark(prototype: object, handler: HandlerMark): void {
  Reflect.defineMetadata(MARKS, [...handlerMarks(prototype), handler], prototype);
}
