import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { DealRooms } from '@wanchang/negotiation';
import { Facts, Transactional } from '@wanchang/platform';
import { roomDocumentsErrors } from '../domain/room-documents.errors';
import { NonDisclosure } from '../persistence/non-disclosure';
import { ndaAccepted } from '../room-documents.facts';
import { roomOf } from '../room-of-fact';

/** A person accepts the other side's text, in the version that it read. */
@Injectable()
export class AcceptNda {
  constructor(
    private readonly rooms: DealRooms,
    private readonly nonDisclosure: NonDisclosure,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError room-documents.nda-not-found, .nda-not-latest */
  @Transactional()
  async execute(roomId: string, no: number, actor: MemberActor): Promise<void> {
    const party = await this.rooms.readParty(roomId, actor.member.id);
    const theirs = party.facts.side === 'buyer' ? 'seller' : 'buyer';
    const text = await this.nonDisclosure.latest(roomId, theirs);
    if (!text) throw roomDocumentsErrors('nda-not-found');
    if (text.no !== no) throw roomDocumentsErrors('nda-not-latest');
    if (!(await this.nonDisclosure.accept(text, actor))) return;
    const fact = { room: roomOf(party), no, by: actor.personName };
    await this.facts.record(ndaAccepted, fact, actor);
  }
}
