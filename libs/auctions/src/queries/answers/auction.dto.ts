import { ApiProperty } from '@nestjs/swagger';
import { MemberRefDto } from '@wanchang/membership';
import { AUCTION_STATES, type AuctionState } from '../../domain/auction';

const instant = { type: String, format: 'date-time' } as const;
const nullableText = { type: String, nullable: true } as const;
const whole = { type: 'integer' } as const;

/** What an auction says to everybody in it. */
export class AuctionFaceDto {
  @ApiProperty({ enum: AUCTION_STATES, enumName: 'AuctionState' }) state!: AuctionState;
  @ApiProperty({ description: 'of the request' }) number!: string;
  @ApiProperty() title!: string;
  @ApiProperty() currency!: string;
  @ApiProperty({ description: 'each bid is below the bidder’s last by so much at least' })
  step!: string;
  @ApiProperty(instant) startsAt!: Date;
  @ApiProperty(instant) endsAt!: Date;
  @ApiProperty({ ...whole, description: 'a bid in the last so many minutes moves the end' })
  extensionMinutes!: number;
  @ApiProperty() rankVisible!: boolean;
  @ApiProperty({ ...instant, description: 'by the clock that takes bids' }) now!: Date;
}

export class BidDto {
  @ApiProperty({ ...whole, description: 'of its bidder' }) no!: number;
  @ApiProperty() amount!: string;
  @ApiProperty(instant) at!: Date;
  @ApiProperty() byName!: string;
}

export class BidOfBidderDto extends BidDto {
  @ApiProperty({ format: 'uuid' }) invitationId!: string;
}

export class BidderDto {
  @ApiProperty({ format: 'uuid' }) invitationId!: string;
  @ApiProperty({ type: MemberRefDto }) member!: MemberRefDto;
  @ApiProperty({ description: 'total of its quote, with freight' }) startAmount!: string;
  @ApiProperty() amount!: string;
  @ApiProperty(whole) bids!: number;
  @ApiProperty(whole) rank!: number;
}

/** An auction whole, for its buyer. */
export class AuctionDto extends AuctionFaceDto {
  @ApiProperty({ format: 'uuid' }) rfqId!: string;
  @ApiProperty({ ...instant, description: 'as it was set' }) plannedEnd!: Date;
  @ApiProperty(nullableText) cancelReason!: string | null;
  @ApiProperty({ type: [BidderDto], description: 'the lowest first' }) bidders!: BidderDto[];
  @ApiProperty({ type: [BidOfBidderDto], description: 'the newest first, 200 at most' })
  bids!: BidOfBidderDto[];
}

export class AuctionOfRfqDto {
  @ApiProperty({ type: AuctionDto, nullable: true, description: 'the newest; null: none was set' })
  auction!: AuctionDto | null;
}

/** An auction as one bidder sees it: of the others at most its own rank among them. */
export class AuctionSeatDto extends AuctionFaceDto {
  @ApiProperty({ format: 'uuid' }) invitationId!: string;
  @ApiProperty({ description: 'total of my quote, with freight' }) startAmount!: string;
  @ApiProperty({ description: 'my lowest bid, or my quote' }) amount!: string;
  @ApiProperty({ ...nullableText, description: 'my next bid at most; null: I cannot bid now' })
  mostNext!: string | null;
  @ApiProperty({ ...whole, nullable: true, description: 'null: it is not shown' })
  rank!: number | null;
  @ApiProperty({ type: [BidDto], description: 'mine, the newest first' }) bids!: BidDto[];
}
