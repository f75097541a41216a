import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts } from '@wanchang/platform';
import { Conversation } from './conversation';
import { negotiationErrors } from './domain/negotiation.errors';
import { dealRoomWasOpened } from './negotiation.facts';
import { DealRooms, type NewDealRoom } from './persistence/deal-rooms';

export interface OpenedRoom {
  readonly roomId: string;
  /** False when the two units had an open room about the same already. */
  readonly created: boolean;
}

/** Opens a room and has both units told, in the transaction of whoever asks. Asking twice, or both asking at once, opens one room. */
@Injectable()
export class RoomOpening {
  constructor(
    private readonly rooms: DealRooms,
    private readonly conversation: Conversation,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError negotiation.counterpart-not-active */
  async open(room: NewDealRoom, actor: MemberActor): Promise<OpenedRoom> {
    const roomId = await this.rooms.open(room);
    if (roomId) {
      await this.record(roomId, room.matchId, actor);
      return { roomId, created: true };
    }
    const openedMeanwhile = await this.rooms.findOpen(room);
    if (!openedMeanwhile) throw negotiationErrors('counterpart-not-active');
    return { roomId: openedMeanwhile, created: false };
  }

  private async record(roomId: string, matchId: string | null, actor: MemberActor): Promise<void> {
    const party = await this.rooms.lockParty(roomId, actor.member.id);
    const step = await this.conversation.recordDecision({ party, actor, code: 'room-opened' });
    await this.facts.record(dealRoomWasOpened, { ...step, matchId }, actor);
  }
}
