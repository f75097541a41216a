import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Deadlines, Facts, Transactional } from '@wanchang/platform';
import { HoldRfq } from '@wanchang/sourcing';
import { settleAuction } from '../auctions.jobs';
import { auctionCancelled, bidderToldOfCancelling } from '../auctions.facts';
import { Auctions } from '../persistence/auctions';

/** Calls an auction off before it is over: its bids count for nothing, and the quotes stand as they were. */
@Injectable()
export class CancelAuction {
  constructor(
    private readonly auctions: Auctions,
    private readonly hold: HoldRfq,
    private readonly deadlines: Deadlines,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError auctions.auction-not-found, .already-over */
  @Transactional()
  async execute(rfqId: string, reason: string, actor: MemberActor): Promise<void> {
    const {
      id: auctionId,
      memberId,
      number,
      title,
    } = await this.auctions.own(rfqId, actor.member.id);
    await this.auctions.lock(auctionId);
    await this.auctions.cancel(auctionId, reason);
    await this.hold.release(rfqId);
    await this.deadlines.cancel(settleAuction, auctionId);
    const of = { auctionId, rfqId, memberId, number, title };
    await this.facts.record(auctionCancelled, of, actor);
    const bidders = await this.auctions.bidders(auctionId);
    const told = bidders.map((bidder) => ({
      ...{ number, title, invitationId: bidder.invitationId, memberId: bidder.memberId },
    }));
    await this.facts.recordAll(bidderToldOfCancelling, told, actor);
  }
}
