import { ApiProperty } from '@nestjs/swagger';
import { defineLiveEvent } from '@wanchang/platform';

export class AuctionChangedDto {
  @ApiProperty({ format: 'uuid' }) rfqId!: string;
}

export class AuctionSeatChangedDto {
  @ApiProperty({ format: 'uuid' }) invitationId!: string;
}

/** For the buyer alone: a bid, or the end of an auction. */
export const auctionLive = defineLiveEvent('auction.changed', AuctionChangedDto);
/** For one bidder alone: its own bid, its rank where it may see that, or the end moved. It says no more than that. */
export const seatLive = defineLiveEvent('auction-seat.changed', AuctionSeatChangedDto);
