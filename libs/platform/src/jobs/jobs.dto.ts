import { ApiProperty } from '@nestjs/swagger';
import { Choice } from '../http/fields';
import { PageQuery } from '../http/page';

export const JOB_STATES = ['waiting', 'active', 'delayed', 'failed', 'completed'] as const;
export type JobState = (typeof JOB_STATES)[number];

export class JobsQuery extends PageQuery {
  @Choice(JOB_STATES, { optional: true, description: '`failed` by default' })
  state: JobState = 'failed';
}

export class JobDto {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'live, bulk, or one of a library' }) queue!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: JOB_STATES }) state!: string;
  @ApiProperty() attempts!: number;
  @ApiProperty({ type: String, nullable: true }) failedReason!: string | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class JobPageDto {
  @ApiProperty({ type: [JobDto] }) items!: JobDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  counts!: Record<string, number>;
}
