import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { DealRooms } from '@wanchang/negotiation';
import { Facts, Transactional } from '@wanchang/platform';
import { RoomDocuments } from '../persistence/room-documents';
import { documentVersionDecided } from '../room-documents.facts';
import { roomOf } from '../room-of-fact';

export interface VersionDecision {
  readonly no: number;
  readonly release: boolean;
  readonly comment: string | null;
}

/** A colleague lets a version leave the unit, or says why not. Nobody decides about what they uploaded. */
@Injectable()
export class DecideVersion {
  constructor(
    private readonly rooms: DealRooms,
    private readonly documents: RoomDocuments,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError room-documents.document-not-found, .not-waiting, .own-version */
  @Transactional()
  async execute(
    roomId: string,
    documentId: string,
    { no, release: released, comment }: VersionDecision,
    actor: MemberActor,
  ): Promise<void> {
    const party = await this.rooms.readParty(roomId, actor.member.id);
    const document = await this.documents.lock(roomId, documentId, actor.member.id);
    const state = released ? 'released' : 'refused';
    await this.documents.decide(documentId, no, { state, comment }, actor);
    const { title, readerRight: right } = document;
    const fact = { room: roomOf(party), documentId, title, no, right, released, comment };
    await this.facts.record(documentVersionDecided, fact, actor);
  }
}
