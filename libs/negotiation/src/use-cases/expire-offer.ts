import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { offerExpired } from '../negotiation.facts';
import { DealRooms, type RoomParty } from '../persistence/deal-rooms';
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
    await this.record(await this.rooms.lockParty(roomId, memberId));
  }

  /** Within a transaction that holds the room. It is then its maker's move: the offer lapsed unanswered. */
  async record(party: RoomParty): Promise<void> {
    const { latest } = party.facts;
    if (!latest || !(await this.offers.lapse(party.roomId, latest.no))) return;
    const { no, side } = latest;
    const message = await this.conversation.recordSystemEvent({
      party,
      event: { code: 'offer-expired', args: { no } },
      occasion: `offer-expired-${no}`,
      turn: side,
    });
    if (message) await this.facts.record(offerExpired, { ...message, no }, null);
  }
}
