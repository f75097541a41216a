import { Decimal, Flag, IdList, Instant, Text, Whole } from '@wanchang/platform';
import { AUCTION_LIMITS } from '../domain/auction';

export class SetAuctionDto {
  @IdList({ max: AUCTION_LIMITS.most }) invitationIds!: string[];
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Decimal({ positive: true, description: 'with 2 decimals at most' }) step!: string;
  @Whole({ min: 0, max: AUCTION_LIMITS.mostExtension, description: '0: the end stands' })
  extensionMinutes!: number;
  @Flag({ description: 'each bidder sees its own rank' }) rankVisible!: boolean;
}

export class PlaceBidDto {
  @Decimal({ positive: true, description: 'total with freight; 2 decimals at most' })
  amount!: string;
}

export class CancelAuctionDto {
  @Text({ max: AUCTION_LIMITS.reason, description: 'for my unit; bidders are told that it is off' })
  reason!: string;
}
