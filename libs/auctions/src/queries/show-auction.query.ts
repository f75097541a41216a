import { Injectable } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { RfqDirectory } from '@wanchang/sourcing';
import { stateOf } from '../domain/auction';
import { highestNext } from '../domain/auction.rules';
import type { AuctionRow } from '../persistence/auction.statements';
import { Auctions } from '../persistence/auctions';
import type {
  AuctionDto,
  AuctionFaceDto,
  AuctionOfRfqDto,
  AuctionSeatDto,
} from './answers/auction.dto';

/** Auctions, whole for the buyer, and as one bidder sees them. */
@Injectable()
export class ShowAuction {
  constructor(
    private readonly auctions: Auctions,
    private readonly rfqs: RfqDirectory,
    private readonly members: MemberDirectory,
  ) {}

  /** The newest of a request. @throws DomainError sourcing.rfq-not-found */
  async ofRfq(rfqId: string, actor: MemberActor): Promise<AuctionOfRfqDto> {
    await this.rfqs.assertOwn(rfqId, actor);
    try {
      return { auction: await this.whole(await this.auctions.own(rfqId, actor.member.id)) };
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not-found') return { auction: null };
      throw error;
    }
  }

  /** @throws DomainError auctions.auction-not-found */
  async seat(invitationId: string, actor: MemberActor): Promise<AuctionSeatDto> {
    const seat = await this.auctions.seat(invitationId, actor.member.id);
    const bids = await this.auctions.bids(seat.id, invitationId);
    const { startAmount, amount, rank, rankVisible, step, buyerActive } = seat;
    const mayBid = stateOf(seat) === 'running' && buyerActive;
    return {
      ...{ ...faceOf(seat), invitationId, startAmount, amount },
      mostNext: mayBid ? highestNext(amount, step) : null,
      rank: rankVisible ? rank : null,
      bids: bids.map(({ no, amount: bid, at, personName }) => ({
        ...{ no, amount: bid, at, byName: personName },
      })),
    };
  }

  private async whole(auction: AuctionRow): Promise<AuctionDto> {
    const { id, rfqId, plannedEnd, cancelReason } = auction;
    const [bidders, bids] = await Promise.all([
      this.auctions.bidders(id),
      this.auctions.bids(id, null),
    ]);
    const refs = await this.members.refs(bidders.map(({ memberId }) => memberId));
    return {
      ...{ ...faceOf(auction), rfqId, plannedEnd, cancelReason },
      bidders: bidders.map(({ memberId, invitationId, startAmount, amount, bids: count }, at) => ({
        ...{ invitationId, startAmount, amount, bids: count, rank: at + 1 },
        member: refs.get(memberId)!,
      })),
      bids: bids.map(({ personName, ...bid }) => ({ ...bid, byName: personName })),
    };
  }
}

function faceOf(row: AuctionRow): AuctionFaceDto {
  const { number, title, currency, step, startsAt, endsAt, extensionMinutes, rankVisible } = row;
  return {
    ...{ state: stateOf(row), number, title, currency, step, startsAt, endsAt },
    ...{ extensionMinutes, rankVisible, now: row.now },
  };
}
