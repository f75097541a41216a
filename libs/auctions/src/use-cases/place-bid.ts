import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Deadlines, Facts, Transactional } from '@wanchang/platform';
import { bidPlaced } from '../auctions.facts';
import { settleAuction } from '../auctions.jobs';
import { stateOf } from '../domain/auction';
import { hasCents, highestNext } from '../domain/auction.rules';
import { auctionsErrors } from '../domain/auctions.errors';
import type { BidderRow, SeatRow } from '../persistence/auction.statements';
import { Auctions } from '../persistence/auctions';

/** A lower total than before, taken by the clock of the database. */
@Injectable()
export class PlaceBid {
  constructor(
    private readonly auctions: Auctions,
    private readonly deadlines: Deadlines,
    private readonly facts: Facts,
  ) {}

  /**
   * @param amount total with freight, in the currency and tax basis of the request
   * @throws DomainError auctions.auction-not-found, .not-running, .buyer-not-active, .bid-malformed, .bid-too-high
   */
  @Transactional()
  async execute(invitationId: string, amount: string, actor: MemberActor): Promise<void> {
    if (!hasCents(amount) || Number(amount) <= 0) throw auctionsErrors('bid-malformed');
    const seat = await this.auctions.lockSeat(invitationId, actor.member.id);
    if (stateOf(seat) !== 'running') throw auctionsErrors('not-running');
    if (!seat.buyerActive) throw auctionsErrors('buyer-not-active');
    const before = await this.auctions.bidders(seat.id);
    const placed = await this.auctions.place(seat, amount, actor);
    if (!placed) throw await this.refusal(seat, actor);
    const isExtended = placed.endsAt.getTime() !== seat.endsAt.getTime();
    if (isExtended)
      await this.deadlines.set(settleAuction, seat.id, placed.endsAt, { auctionId: seat.id });
    const after = await this.auctions.bidders(seat.id);
    const touched = after.filter(
      (bidder, at) =>
        bidder.invitationId === invitationId ||
        isExtended ||
        (seat.rankVisible && before[at]!.invitationId !== bidder.invitationId),
    );
    await this.facts.record(bidPlaced, this.fact(seat, touched), actor);
  }

  private fact(seat: SeatRow, touched: readonly BidderRow[]) {
    const { id: auctionId, rfqId, memberId, number, title, invitationId } = seat;
    return { auctionId, rfqId, memberId, number, title, invitationId, touched };
  }

  /** The statement says no: the end has come meanwhile, or the bid is not low enough. */
  private async refusal({ invitationId }: SeatRow, actor: MemberActor) {
    const seat = await this.auctions.seat(invitationId, actor.member.id);
    if (stateOf(seat) !== 'running') return auctionsErrors('not-running');
    const most = `${seat.currency} ${highestNext(seat.amount, seat.step) ?? '0'}`;
    return auctionsErrors('bid-too-high', { args: { most } });
  }
}
