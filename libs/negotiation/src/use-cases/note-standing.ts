import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { standingNoted } from '../negotiation.facts';
import { DealRooms } from '../persistence/deal-rooms';

/** R12.3: the counterpart of a unit that lost or regained access reads so in the room. */
@Injectable()
export class NoteStanding {
  constructor(
    private readonly rooms: DealRooms,
    private readonly conversation: Conversation,
    private readonly facts: Facts,
  ) {}

  /** @param occasion the same for every run of one change */
  @Transactional()
  async execute(
    roomId: string,
    memberId: string,
    hasAccess: boolean,
    occasion: string,
  ): Promise<void> {
    const party = await this.rooms.lockParty(roomId, memberId);
    if (party.facts.state !== 'open') return;
    const code = hasAccess ? 'member-regained-access' : 'member-lost-access';
    const event = { code, args: { side: party.facts.side } } as const;
    const message = await this.conversation.recordSystemEvent({ party, event, occasion });
    if (message) await this.facts.record(standingNoted, message, null);
  }
}
