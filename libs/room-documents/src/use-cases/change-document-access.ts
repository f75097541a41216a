import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { DealRooms } from '@wanchang/negotiation';
import { Facts, Transactional } from '@wanchang/platform';
import type { Access } from '../domain/room-document';
import { refusalToGrant } from '../domain/room-document.rules';
import { assertAllowed, roomDocumentsErrors } from '../domain/room-documents.errors';
import { NonDisclosure } from '../persistence/non-disclosure';
import { RoomDocuments } from '../persistence/room-documents';
import { documentAccessChanged } from '../room-documents.facts';
import { roomOf } from '../room-of-fact';

/** What the other side may do from now on. It holds at its next request, also in a room that is closed. */
@Injectable()
export class ChangeDocumentAccess {
  constructor(
    private readonly rooms: DealRooms,
    private readonly documents: RoomDocuments,
    private readonly nonDisclosure: NonDisclosure,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError room-documents.document-not-found, .document-changed, .view-impossible, .nda-missing */
  @Transactional()
  async execute(
    roomId: string,
    id: string,
    { version, ...access }: Access & { version: number },
    actor: MemberActor,
  ): Promise<void> {
    const party = await this.rooms.readParty(roomId, actor.member.id);
    const { side, readerRight: before } = await this.documents.lock(roomId, id, actor.member.id);
    const { markable } = await this.documents.latest(id);
    assertAllowed(refusalToGrant(access.right, markable ? 1 : null));
    if (access.confidential && !(await this.nonDisclosure.latest(roomId, side)))
      throw roomDocumentsErrors('nda-missing');
    await this.documents.changeAccess(id, access, version);
    const { title, right, confidential } = access;
    const fact = { room: roomOf(party), documentId: id, title, before, right, confidential };
    await this.facts.record(documentAccessChanged, fact, actor);
  }
}
