import { defineJob } from '@wanchang/platform';

export interface AuctionToSettle {
  readonly auctionId: string;
}

/** At its end the last bids of an auction become quotes. Subject: the auction. */
export const settleAuction = defineJob<AuctionToSettle>('auctions.settle');
