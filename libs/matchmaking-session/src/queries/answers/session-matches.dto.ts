import { ApiProperty } from '@nestjs/swagger';

export class RunningMatchesDto {
  @ApiProperty({ type: 'integer', description: 'listings of the whole market' }) processed!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'null until they are counted' })
  total!: number | null;
}

export class SessionMatchesDto {
  @ApiProperty({ type: 'integer', description: 'published by units that take part' })
  listings!: number;
  @ApiProperty({
    type: 'integer',
    description: 'of these, unchanged since that began; what changes later is matched by itself',
  })
  included!: number;
  @ApiProperty({ type: Date, nullable: true, description: 'end of the last whole re-match' })
  computedAt!: Date | null;
  @ApiProperty({ type: RunningMatchesDto, nullable: true }) running!: RunningMatchesDto | null;
}
