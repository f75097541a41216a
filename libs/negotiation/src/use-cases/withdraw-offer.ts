import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { assertAllowed } from '../domain/negotiation.errors';
import { refusalToWithdraw } from '../domain/offer.rules';
import { offerWithdrawn } from '../negotiation.facts';
import { DealRooms } from '../persistence/deal-rooms';
import { Offers } from '../persistence/offers';

/** Takes back one’s own latest offer; the room stays open for the next one. */
@Injectable()
export class WithdrawOffer {
  constructor(
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly conversation: Conversation,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(roomId: string, no: number, reason: string, actor: MemberActor): Promise<void> {
    const party = await this.rooms.lockParty(roomId, actor.member.id);
    const offer = await this.offers.onTable(roomId, no);
    assertAllowed(refusalToWithdraw(offer, party.facts));
    await this.offers.settle(roomId, no, 'withdraw');
    const why = { no, reason };
    const step = await this.conversation.recordDecision({
      party,
      actor,
      code: 'offer-withdrawn',
      args: why,
    });
    await this.facts.record(offerWithdrawn, { ...step, ...why }, actor);
  }
}
