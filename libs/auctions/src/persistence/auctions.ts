import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, mappingConstraints, type Actor } from '@wanchang/platform';
import { auctionsErrors } from '../domain/auctions.errors';
import { AuctionBidEntity } from './auction-bid.entity';
import { AuctionBidderEntity } from './auction-bidder.entity';
import { AuctionEntity } from './auction.entity';
import {
  AUCTION_BY_ID,
  BIDDERS,
  BIDS,
  CANCEL,
  LOCK_AUCTION,
  PLACE_BID,
  READ_AUCTION,
  READ_SEAT,
  SETTLE,
  type AuctionRow,
  type SeatRow,
} from './auction.statements';

type NewAuction = Omit<
  AuctionEntity,
  'id' | 'state' | 'cancelReason' | 'createdAt' | 'endsAt' | 'createdBy'
>;

export interface NewBidder {
  readonly invitationId: string;
  readonly memberId: string;
  /** Of its quote. */
  readonly total: string;
}

/** The rows of auctions, who may bid in them, and what was bid. */
@Injectable()
export class Auctions {
  constructor(private readonly database: Database) {}

  /** @throws DomainError auctions.already-set */
  async insert(auction: NewAuction, bidders: readonly NewBidder[], actor: Actor): Promise<string> {
    const id = newId();
    const { personId: createdBy } = actor;
    const row = { ...auction, id, createdBy, endsAt: auction.plannedEnd, state: 'set' as const };
    await mappingConstraints({ auctions_rfq_key: () => auctionsErrors('already-set') }, () =>
      this.database.repository(AuctionEntity).insert(row),
    );
    await this.database.repository(AuctionBidderEntity).insert(
      bidders.map(({ invitationId, memberId, total }) => ({
        ...{ auctionId: id, invitationId, memberId, startAmount: total, amount: total },
      })),
    );
    return id;
  }

  /** The newest of a request, for its buyer. @throws DomainError auctions.auction-not-found */
  async own(rfqId: string, memberId: string): Promise<AuctionRow> {
    return found(await this.database.one(READ_AUCTION, [rfqId, memberId]));
  }

  /** Held, and read after it is. @throws DomainError auctions.auction-not-found */
  async lock(id: string): Promise<AuctionRow> {
    await this.database.query(LOCK_AUCTION, [id]);
    return found(await this.database.one(AUCTION_BY_ID, [id]));
  }

  /** What one bidder has, by its invitation. @throws DomainError auctions.auction-not-found, for another unit's as for none */
  async seat(invitationId: string, memberId: string): Promise<SeatRow> {
    return found(await this.database.one(READ_SEAT, [invitationId, memberId]));
  }

  /** The same, with the auction held. */
  async lockSeat(invitationId: string, memberId: string): Promise<SeatRow> {
    const { id } = await this.seat(invitationId, memberId);
    await this.database.query(LOCK_AUCTION, [id]);
    return this.seat(invitationId, memberId);
  }

  /** Null: the auction does not run at this moment, or the bid is not low enough. */
  place({ id, invitationId }: SeatRow, amount: string, { personId, personName }: Actor) {
    return this.database.one(PLACE_BID, [id, invitationId, amount, personId, personName]);
  }

  bidders(id: string) {
    return this.database.query(BIDDERS, [id]);
  }

  /** The newest 200; of one bidder alone unless it is null. */
  bids(id: string, invitationId: string | null) {
    return this.database.query(BIDS, [id, invitationId]);
  }

  /** Who gave it stands with the quote that it becomes. */
  lastBid(auctionId: string, invitationId: string) {
    return this.database.repository(AuctionBidEntity).find({
      where: { auctionId, invitationId },
      ...{ order: { no: 'DESC' }, take: 1 },
    });
  }

  /** False when it was settled before, is cancelled, or its end was moved. */
  async settle(id: string): Promise<boolean> {
    return (await this.database.execute(SETTLE, [id])) > 0;
  }

  /** @throws DomainError auctions.already-over */
  async cancel(id: string, reason: string): Promise<void> {
    if ((await this.database.execute(CANCEL, [id, reason])) === 0)
      throw auctionsErrors('already-over');
  }
}

function found<Row>(row: Row | null): Row {
  if (!row) throw auctionsErrors('auction-not-found');
  return row;
}
