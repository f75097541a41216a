import { ApiProperty } from '@nestjs/swagger';
import { defineLiveEvent, type RunState } from '@wanchang/platform';

export class MatchFoundDto {
  @ApiProperty() listingId!: string;
  @ApiProperty({ description: 'one of those that are new' }) matchId!: string;
  @ApiProperty({ type: 'integer', description: 'how many are new' }) count!: number;
  @ApiProperty({ description: 'of the listing' }) title!: string;
}

export class MatchInterestDto {
  @ApiProperty() matchId!: string;
}

export class RematchProgressDto {
  @ApiProperty() rematchId!: string;
  @ApiProperty({ type: String }) state!: RunState;
  @ApiProperty({ type: Number, nullable: true }) total!: number | null;
  @ApiProperty({ type: 'integer' }) processed!: number;
}

export class RematchEndedDto {
  @ApiProperty() rematchId!: string;
}

export const matchFoundLive = defineLiveEvent('match.found', MatchFoundDto);
export const matchInterestLive = defineLiveEvent('match.interest', MatchInterestDto);
export const rematchProgressLive = defineLiveEvent('rematch.progress', RematchProgressDto);
export const rematchDoneLive = defineLiveEvent('rematch.done', RematchEndedDto);
export const rematchFailedLive = defineLiveEvent('rematch.failed', RematchEndedDto);
