import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { DealRooms } from '@wanchang/negotiation';
import { Facts, Transactional } from '@wanchang/platform';
import { NonDisclosure } from '../persistence/non-disclosure';
import { ndaWritten } from '../room-documents.facts';
import { roomOf } from '../room-of-fact';

/** The next version of one side's non-disclosure text. Whoever accepted an earlier one is asked again. */
@Injectable()
export class WriteNda {
  constructor(
    private readonly rooms: DealRooms,
    private readonly nonDisclosure: NonDisclosure,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(roomId: string, text: string, actor: MemberActor): Promise<void> {
    const party = await this.rooms.readParty(roomId, actor.member.id);
    const no = await this.nonDisclosure.write(roomId, party.facts.side, text, actor);
    await this.facts.record(ndaWritten, { room: roomOf(party), no }, actor);
  }
}
