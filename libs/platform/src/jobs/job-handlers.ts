import { Inject, Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { definedJobs, type JobDefinition, type QueueName } from './definitions';
import { handlerMarks, type HandlerMark, type JobContext } from './handlers';

type Handler = (payload: object, context: JobContext) => Promise<unknown>;

/** A listener of an event: its own job, so that one listener's failure never repeats another. */
export interface Subscription {
  readonly jobName: string;
  readonly queue: QueueName;
}

/** Provided where only a part of the product runs, as in one library's tests: other libraries' jobs may wait. */
export const PART_OF_THE_PRODUCT = Symbol('wanchang.part-of-the-product');

/** Every handler of the process, found by its decorator: who does which job and who listens to which event. */
@Injectable()
export class JobHandlers implements OnModuleInit {
  private readonly handlers = new Map<string, Handler>();
  private readonly subscriptions = new Map<string, Subscription[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    @Optional() @Inject(PART_OF_THE_PRODUCT) private readonly part: unknown,
  ) {}

  /** @throws Error when a job has two handlers, or none. */
  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      const target = instance as Record<string, Handler> | null;
      if (typeof target !== 'object' || target === null) continue;
      const marks = handlerMarks(Object.getPrototypeOf(target) as object);
      marks.forEach((mark) => this.register(target, mark));
    }
    const idle = definedJobs().filter(({ name }) => !this.handlers.has(name));
    if (idle.length > 0 && !this.part) {
      throw new Error(`jobs without a handler: ${idle.map(({ name }) => name).join(', ')}`);
    }
  }

  /** @throws Error for a job that no handler here processes. */
  handlerOf(jobName: string): Handler {
    const handler = this.handlers.get(jobName);
    if (!handler) throw new Error(`no handler for job ${jobName}`);
    return handler;
  }

  subscriptionsOf(event: string): readonly Subscription[] {
    return this.subscriptions.get(event) ?? [];
  }

  /** The jobs with a schedule that are done here. */
  scheduled(): (JobDefinition<object> & { schedule: string })[] {
    return definedJobs().flatMap((job) => {
      const { name, schedule } = job;
      return schedule && this.handlers.has(name) ? [{ ...job, schedule }] : [];
    });
  }

  private register(target: Record<string, Handler>, mark: HandlerMark): void {
    const { method, name, formerly, queue, event } = mark;
    for (const each of [name, ...formerly]) {
      if (this.handlers.has(each)) throw new Error(`two handlers for job ${each}`);
      this.handlers.set(each, (payload, context) => target[method]!(payload, context));
    }
    if (event === undefined) return;
    const known = this.subscriptions.get(event) ?? [];
    this.subscriptions.set(event, [...known, { jobName: name, queue }]);
  }
}
