import { ApiProperty } from '@nestjs/swagger';
import { defineLiveEvent, type RunState } from '@wanchang/platform';

export class ImportProgressDto {
  @ApiProperty() importId!: string;
  @ApiProperty({ type: String }) state!: RunState;
  @ApiProperty({ type: Number, nullable: true }) total!: number | null;
  @ApiProperty({ type: 'integer' }) processed!: number;
  @ApiProperty({ type: 'integer' }) accepted!: number;
  @ApiProperty({ type: 'integer' }) rejected!: number;
}

export class ListingExpiredDto {
  @ApiProperty() listingId!: string;
}

export const importProgressLive = defineLiveEvent('listing-import.progress', ImportProgressDto);
/** However it ended: done, failed or cancelled. */
export const importEndedLive = defineLiveEvent('listing-import.done', ImportProgressDto);
export const listingExpiredLive = defineLiveEvent('listing.expired', ListingExpiredDto);
