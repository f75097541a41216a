import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Job, JobType } from 'bullmq';
import { decodeCursor, isWhole, toPage } from '../http/page';
import { platformErrors } from '../platform.errors';
import { JobDto, JobPageDto, JobsQuery, JOB_STATES, type JobState } from './jobs.dto';
import { JobQueues } from './queues';

const MAX_ID = 200;

/** What matters to the queue alone. */
const IN_QUEUE: Readonly<Record<JobState, JobType[]>> = {
  waiting: ['waiting', 'prioritized', 'waiting-children'],
  active: ['active'],
  delayed: ['delayed'],
  failed: ['failed'],
  completed: ['completed'],
};

@ApiTags('operations')
@Controller('api/v1/jobs')
export class JobsController {
  constructor(private readonly queues: JobQueues) {}

  /** Paged by offset, which the queue counts by: jobs move between pages while they run. */
  @Get()
  @ApiOperation({ summary: 'Background jobs by state, newest first' })
  @ApiOkResponse({ type: JobPageDto })
  async list(@Query() { state, cursor, limit }: JobsQuery): Promise<JobPageDto> {
    const [start] = (decodeCursor(cursor, [isOffset]) ?? [0]) as [number];
    const end = start + limit;
    const found = await Promise.all(
      this.queues.all().map((queue) => queue.getJobs(IN_QUEUE[state], 0, end, false)),
    );
    const jobs = found.flat().sort((left, right) => right.timestamp - left.timestamp);
    const page = toPage(
      jobs.slice(start, end + 1),
      limit,
      () => [end],
      (job) => toDto(job, state),
    );
    return { ...page, counts: await this.counts() };
  }

  @Post(':queue/:id/retry')
  @HttpCode(204)
  @ApiOperation({ summary: 'Runs a failed job again, with all its tries' })
  @ApiNoContentResponse()
  async retry(@Param('queue') queue: string, @Param('id') id: string): Promise<void> {
    const known = this.queues.all().find(({ name }) => name === queue);
    const job = known && id.length <= MAX_ID ? await known.getJob(id) : undefined;
    if (!job || (await job.getState()) !== 'failed') throw platformErrors('not-found');
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
  }

  private async counts(): Promise<Record<string, number>> {
    const types = Object.values(IN_QUEUE).flat();
    const each = await Promise.all(this.queues.all().map((queue) => queue.getJobCounts(...types)));
    const sum = (state: JobState) =>
      each
        .flatMap((counts) => IN_QUEUE[state].map((type) => counts[type] ?? 0))
        .reduce((all, count) => all + count, 0);
    return Object.fromEntries(JOB_STATES.map((state) => [state, sum(state)]));
  }
}

const MAX_OFFSET = 10_000;

function isOffset(part: unknown): boolean {
  return isWhole(part) && (part as number) >= 0 && (part as number) <= MAX_OFFSET;
}

function toDto(job: Job, state: JobState): JobDto {
  return {
    id: job.id ?? '',
    queue: job.queueName,
    name: job.name,
    state,
    attempts: job.attemptsMade,
    failedReason: job.failedReason ? job.failedReason.slice(0, 500) : null,
    at: new Date(job.timestamp).toISOString(),
  };
}
