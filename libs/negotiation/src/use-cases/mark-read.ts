import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { RecordsNothing, Transactional } from '@wanchang/platform';
import { DealRooms } from '../persistence/deal-rooms';
import { Messages } from '../persistence/messages';

/** A person has read a room up to a message; never back again. */
@RecordsNothing('how far a person has read concerns only that person')
@Injectable()
export class MarkRead {
  constructor(
    private readonly rooms: DealRooms,
    private readonly messages: Messages,
  ) {}

  @Transactional()
  async execute(roomId: string, seq: number, actor: MemberActor): Promise<void> {
    await this.rooms.readParty(roomId, actor.member.id);
    await this.messages.markRead(roomId, actor.personId, seq);
  }
}
