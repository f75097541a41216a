import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Job } from 'bullmq';
import { Choice, Text, Whole } from '../http/fields';
import { Allow } from '../http/policy';
import { platformErrors } from '../platform.errors';
import { QUEUES, type QueueName } from './definitions';
import { JobQueues } from './queues';

const JOB_STATES = ['waiting', 'active', 'delayed', 'failed', 'completed'] as const;
type JobState = (typeof JOB_STATES)[number];

class JobsQuery {
  @Choice(JOB_STATES, { optional: true }) state: JobState = 'failed';
  @Text({ max: 20, optional: true, description: 'nextCursor of the page before' }) cursor?: string;
  @Whole({ min: 1, max: 100, optional: true }) limit: number = 20;
}

class JobDto {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: QUEUES }) queue!: QueueName;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: JOB_STATES }) state!: string;
  @ApiProperty() attempts!: number;
  @ApiProperty({ type: String, nullable: true }) failedReason!: string | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
}
class JobPageDto {
  @ApiProperty({ type: [JobDto] }) items!: JobDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } }) counts!: Record<
    string,
    number
  >;
}

@ApiTags('secretariat')
@Controller('api/v1/jobs')
@Allow('secretariat')
export class JobsController {
  constructor(private readonly queues: JobQueues) {}

  @Get()
  @ApiOperation({ summary: 'Background jobs by state, newest first' })
  @ApiOkResponse({ type: JobPageDto })
  async list(@Query() { state, cursor, limit }: JobsQuery): Promise<JobPageDto> {
    const from = cursor && /^\d{1,9}$/.test(cursor) ? Number(cursor) : 0;
    const found = await Promise.all(
      this.queues.all().map((queue) => queue.getJobs([state], 0, from + limit, false)),
    );
    const all = found.flat().sort((left, right) => right.timestamp - left.timestamp);
    const items = all.slice(from, from + limit).map((job) => toDto(job, state));
    const nextCursor = all.length > from + limit ? String(from + limit) : null;
    return { items, nextCursor, counts: await this.counts() };
  }

  @Post(':queue/:id/retry')
  @HttpCode(204)
  @ApiOperation({ summary: 'Runs a failed job again' })
  async retry(@Param('queue') queue: string, @Param('id') id: string): Promise<void> {
    const name = QUEUES.find((known) => known === queue);
    const job = name && id.length <= 200 ? await this.queues.get(name).getJob(id) : undefined;
    if (!job || (await job.getState()) !== 'failed') throw platformErrors('not-found');
    await job.retry('failed');
  }

  private async counts(): Promise<Record<string, number>> {
    const each = await Promise.all(
      this.queues.all().map((queue) => queue.getJobCounts(...JOB_STATES)),
    );
    return Object.fromEntries(
      JOB_STATES.map((state) => [
        state,
        each.reduce((sum, counts) => sum + (counts[state] ?? 0), 0),
      ]),
    );
  }
}

function toDto(job: Job, state: string): JobDto {
  return {
    id: job.id ?? '',
    queue: job.queueName as QueueName,
    name: job.name,
    state,
    attempts: job.attemptsMade,
    failedReason: job.failedReason ? job.failedReason.slice(0, 500) : null,
    at: new Date(job.timestamp).toISOString(),
  };
}
