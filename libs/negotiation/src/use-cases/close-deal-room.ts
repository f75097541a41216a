import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { assertAllowed } from '../domain/negotiation.errors';
import { refusalToClose } from '../domain/offer.rules';
import { dealRoomWasClosed } from '../negotiation.facts';
import { DealRooms, type RoomParty } from '../persistence/deal-rooms';
import { Offers } from '../persistence/offers';

/** Ends a room without an agreement. An offer on the table goes with it. */
@Injectable()
export class CloseDealRoom {
  constructor(
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly conversation: Conversation,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(roomId: string, reason: string, actor: MemberActor): Promise<void> {
    const party = await this.rooms.lockParty(roomId, actor.member.id);
    assertAllowed(refusalToClose(party.facts));
    await this.clearTable(party);
    await this.rooms.decide(party, 'close');
    const step = await this.conversation.recordDecision({
      party,
      actor,
      code: 'room-closed',
      args: { reason },
    });
    await this.facts.record(dealRoomWasClosed, { ...step, reason }, actor);
  }

  private async clearTable({ roomId, facts: { latest, side } }: RoomParty): Promise<void> {
    if (latest?.state !== 'open' || (await this.offers.lapse(roomId, latest.no))) return;
    await this.offers.settle(roomId, latest.no, latest.side === side ? 'withdraw' : 'decline');
  }
}
