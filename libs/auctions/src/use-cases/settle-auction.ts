import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { HoldRfq, LowerQuote } from '@wanchang/sourcing';
import { auctionSettled, bidderToldOfEnd } from '../auctions.facts';
import type { AuctionRow, BidderRow } from '../persistence/auction.statements';
import { Auctions } from '../persistence/auctions';

/** Once an auction is over, the last bid of each bidder becomes its quote, every price lower by the same share. */
@Injectable()
export class SettleAuction {
  constructor(
    private readonly auctions: Auctions,
    private readonly hold: HoldRfq,
    private readonly lowerQuote: LowerQuote,
    private readonly facts: Facts,
  ) {}

  /** An end that was moved meanwhile has a job of its own. */
  @Transactional()
  async execute(auctionId: string): Promise<void> {
    const auction = await this.auctions.lock(auctionId);
    if (!(await this.auctions.settle(auctionId))) return;
    const bidders = await this.auctions.bidders(auctionId);
    for (const bidder of bidders) if (bidder.bids > 0) await this.lower(auction, bidder);
    await this.hold.release(auction.rfqId);
    const { rfqId, memberId, number, title, currency } = auction;
    const lowest = `${currency} ${bidders[0]!.amount}`;
    await this.facts.record(auctionSettled, { auctionId, rfqId, memberId, number, title, lowest }, null); // prettier-ignore
    const told = bidders.map((bidder) => ({
      ...{ number, title, amount: `${currency} ${bidder.amount}` },
      ...{ invitationId: bidder.invitationId, memberId: bidder.memberId },
    }));
    await this.facts.recordAll(bidderToldOfEnd, told, null);
  }

  private async lower({ id }: AuctionRow, { invitationId, amount }: BidderRow): Promise<void> {
    const [last] = await this.auctions.lastBid(id, invitationId);
    await this.lowerQuote.execute(invitationId, amount, last!);
  }
}
