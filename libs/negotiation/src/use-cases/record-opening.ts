import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Audit, Outbox } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { dealRoomOpened } from '../negotiation.events';
import { DealRooms } from '../persistence/deal-rooms';

/** The first lines of a new room, and everybody who should hear of it. */
@Injectable()
export class RecordOpening {
  constructor(
    private readonly rooms: DealRooms,
    private readonly conversation: Conversation,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async execute(dealRoomId: string, matchId: string | null, actor: MemberActor): Promise<void> {
    const seat = await this.rooms.lock(dealRoomId, actor.member.id);
    const { number, buyerMemberId, sellerMemberId } = seat;
    await this.audit.record('negotiation.deal-room-opened', dealRoomId, actor, { number, matchId });
    await this.outbox.publish(dealRoomOpened, {
      dealRoomId,
      buyerMemberId,
      sellerMemberId,
      matchId,
    });
    await this.conversation.decided(seat, actor, 'deal-room.opened', 'room-opened');
  }
}
