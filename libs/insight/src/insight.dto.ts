import { ApiProperty } from '@nestjs/swagger';
import { ListingCardDto } from '@wanchang/catalog';
import { MatchDto } from '@wanchang/matchmaking';
import { DealRoomSummaryDto } from '@wanchang/negotiation';

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

export class NewMatchesDto {
  @ApiProperty({ description: 'counted up to 1000' }) count!: number;
  @ApiProperty({ type: [MatchDto] }) items!: MatchDto[];
}

export class HomeDto {
  @ApiProperty({ type: [DealRoomSummaryDto], description: 'deal rooms where it is my turn' })
  turns!: DealRoomSummaryDto[];
  @ApiProperty() newMatches!: NewMatchesDto;
  @ApiProperty({ type: [ListingCardDto] }) drafts!: ListingCardDto[];
  @ApiProperty({ type: [ListingCardDto], description: 'end within two weeks' })
  expiringListings!: ListingCardDto[];
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
