import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import type { JobDefinition, JobPriority } from './definitions';
import { jobOptions, type JobEnvelope } from './job-options';
import { JobQueues } from './queues';

/** Work for the workers that serve a queue. */
export interface FlowPart<Payload extends object> {
  readonly queue: string;
  readonly payload: Payload;
}

interface Options {
  /** Of the parts and the whole. */
  readonly priority?: JobPriority;
}

/** Work that is split over queues, and put together again by a job that waits for all parts. */
@Injectable()
export class JobFlows {
  constructor(
    private readonly queues: JobQueues,
    private readonly cls: ClsService,
  ) {}

  /**
   * Queues the parts, each for the workers that serve its queue, and the whole, which reads `context.answers()`.
   * All or none are queued. When a part fails for good, so does the whole. It is for workers: what a request needs
   * goes through the outbox.
   */
  async add<Whole extends object, Part extends object>(
    whole: { readonly job: JobDefinition<Whole>; readonly payload: Whole },
    part: JobDefinition<Part>,
    parts: readonly FlowPart<Part>[],
    { priority }: Options = {},
  ): Promise<void> {
    await this.queues.flows().add({
      name: whole.job.name,
      queueName: whole.job.queue,
      data: this.envelope(whole.payload),
      opts: jobOptions({ ...whole.job, priority }),
      children: parts.map(({ queue, payload }) => ({
        name: part.name,
        queueName: queue,
        data: this.envelope(payload),
        opts: { ...jobOptions({ ...part, priority }), failParentOnFailure: true },
      })),
    });
  }

  private envelope(payload: object): JobEnvelope {
    return { payload, requestId: this.cls.get<string | undefined>('requestId') ?? null };
  }
}
