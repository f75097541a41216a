import { ApiProperty } from '@nestjs/swagger';

export class SiteCountsDto {
  @ApiProperty() members!: number;
  @ApiProperty() supplies!: number;
  @ApiProperty() demands!: number;
  @ApiProperty() provinces!: number;
}

export class SiteDto {
  @ApiProperty({ description: 'members and listings of this site are invented' }) demo!: boolean;
  @ApiProperty() counts!: SiteCountsDto;
}

export class FiguresDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'units by standing',
  })
  members!: Record<string, number>;
  @ApiProperty() listingsPublished!: number;
  @ApiProperty() matchesLast7Days!: number;
  @ApiProperty() roomsOpen!: number;
  @ApiProperty() agreements!: number;
  @ApiProperty() failedJobs!: number;
  @ApiProperty() mailsFailed!: number;
}
