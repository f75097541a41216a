import { ApiProperty } from '@nestjs/swagger';
import {
  REMATCH_REASONS,
  REMATCH_STATES,
  type Rematch,
  type RematchReason,
  type RematchState,
} from '../domain/rematch';

export class RematchDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: REMATCH_REASONS, enumName: 'RematchReason' }) reason!: RematchReason;
  @ApiProperty({ enum: REMATCH_STATES, enumName: 'RematchState' }) state!: RematchState;
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
