import { ApiProperty } from '@nestjs/swagger';
import { RUN_STATES, type RunState } from '@wanchang/platform';
import { REMATCH_REASONS, type RematchReason } from '../domain/rematch';
import type { Rematch } from '../queries/rematches.query';

export class RematchDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: REMATCH_REASONS, enumName: 'RematchReason' }) reason!: RematchReason;
  @ApiProperty({ enum: RUN_STATES, enumName: 'RematchState' }) state!: RunState;
  @ApiProperty({ type: 'integer', nullable: true, description: 'null until it was counted' })
  total!: number | null;
  @ApiProperty({ type: 'integer' }) processed!: number;
  @ApiProperty({ type: String, nullable: true, description: 'null: the system or an operator' })
  createdByName!: string | null;
  @ApiProperty() createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: Date | null;
}

export class RematchPageDto {
  @ApiProperty({ type: [RematchDto] }) items!: RematchDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export function toRematchDto(rematch: Rematch): RematchDto {
  const { id, reason, state, total, processed, createdByName, createdAt, finishedAt } = rematch;
  return { id, reason, state, total, processed, createdByName, createdAt, finishedAt };
}
