import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Audit, Outbox, Transactional } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { refusalToBargain } from '../domain/deal-room.rules';
import { assertAllowed } from '../domain/negotiation.errors';
import { dealRoomClosed } from '../negotiation.events';
import { DealRooms, type Seat } from '../persistence/deal-rooms';
import { Offers } from '../persistence/offers';

/** Ends a room without an agreement. An offer on the table goes with it. */
@Injectable()
export class CloseDealRoom {
  constructor(
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly conversation: Conversation,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  @Transactional()
  async execute(roomId: string, reason: string, actor: MemberActor): Promise<void> {
    const seat = await this.rooms.lock(roomId, actor.member.id);
    assertAllowed(refusalToBargain(seat.facts));
    await this.clearTable(seat);
    await this.rooms.decide(seat, 'close');
    const { roomId: dealRoomId, buyerMemberId, sellerMemberId } = seat;
    await this.audit.record('negotiation.deal-room-closed', dealRoomId, actor, { reason });
    await this.outbox.publish(dealRoomClosed, { dealRoomId, buyerMemberId, sellerMemberId });
    await this.conversation.decided(seat, actor, 'deal-room.closed', 'room-closed', { reason });
  }

  private async clearTable({ roomId, facts: { latest, side } }: Seat): Promise<void> {
    if (latest?.state !== 'open' || (await this.offers.lapse(roomId, latest.no))) return;
    await this.offers.settle(roomId, latest.no, latest.side === side ? 'withdraw' : 'decline');
  }
}
