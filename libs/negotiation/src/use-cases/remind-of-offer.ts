import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { effectiveState } from '../domain/deal-room';
import { offerEnding } from '../negotiation.facts';
import type { OfferToRemindOf } from '../negotiation.jobs';
import { DealRooms } from '../persistence/deal-rooms';
import { Offers } from '../persistence/offers';

/** Tells the unit that can accept an offer that its validity ends soon. */
@Injectable()
export class RemindOfOffer {
  constructor(
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly facts: Facts,
  ) {}

  /** Of an offer that was answered or replaced meanwhile nobody is reminded; nobody is reminded twice. */
  @Transactional()
  async execute({ roomId, memberId, no }: OfferToRemindOf): Promise<void> {
    const { number, subject, buyerMemberId, sellerMemberId, facts } = await this.rooms.lockParty(
      roomId,
      memberId,
    );
    const { latest } = facts;
    if (latest?.no !== no || effectiveState(latest) !== 'open') return;
    const validUntil = await this.offers.reminded(roomId, no);
    await this.facts.record(
      offerEnding,
      {
        room: { dealRoomId: roomId, number, subject, buyerMemberId, sellerMemberId },
        ...{ no, validUntil, maker: latest.side },
      },
      null,
    );
  }
}
