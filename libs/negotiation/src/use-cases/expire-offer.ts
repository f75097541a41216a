import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { offerExpired } from '../negotiation.facts';
import { DealRooms, type Seat } from '../persistence/deal-rooms';
import { Offers } from '../persistence/offers';

/** Records that the validity of a room's latest offer has ended, if it has. No rule depends on its being recorded. */
@Injectable()
export class ExpireOffer {
  constructor(
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly conversation: Conversation,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(roomId: string, memberId: string): Promise<void> {
    await this.record(await this.rooms.lock(roomId, memberId));
  }

  /** Within a transaction that holds the room. It is then its maker's move: the offer lapsed unanswered. */
  async record(seat: Seat): Promise<void> {
    const { latest } = seat.facts;
    if (!latest || !(await this.offers.lapse(seat.roomId, latest.no))) return;
    const { no, side } = latest;
    const message = await this.conversation.happened(
      seat,
      { code: 'offer-expired', args: { no } },
      { waits: side, occasion: `offer-expired-${no}` },
    );
    if (message) await this.facts.record(offerExpired, { ...message, no }, null);
  }
}
