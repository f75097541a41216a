import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { DealRooms, negotiationErrors, refusalToTalk, type RoomParty } from '@wanchang/negotiation';
import {
  ATTACHABLE_KINDS,
  detectType,
  Facts,
  Files,
  Transactional,
  type Upload,
} from '@wanchang/platform';
import { LIMITS, type Access } from '../domain/room-document';
import { refusalToGrant } from '../domain/room-document.rules';
import { assertAllowed, roomDocumentsErrors } from '../domain/room-documents.errors';
import { NonDisclosure } from '../persistence/non-disclosure';
import { RoomDocuments, type NewVersion } from '../persistence/room-documents';
import { documentVersionAdded } from '../room-documents.facts';
import { roomOf } from '../room-of-fact';
import { isMarkable, markCopy } from '../watermark/mark-copy';

/** A document of one side, or a further version of it. It is marked once on trial: what cannot be shown later is refused now. */
@Injectable()
export class ProvideDocument {
  constructor(
    private readonly rooms: DealRooms,
    private readonly documents: RoomDocuments,
    private readonly nonDisclosure: NonDisclosure,
    private readonly files: Files,
    private readonly facts: Facts,
  ) {}

  /**
   * @throws DomainError room-documents.too-many, .view-impossible, .nda-missing, .pdf-encrypted, .pdf-unreadable,
   * .image-unreadable, .mark-too-heavy, platform.file-type-refused
   */
  @Transactional()
  async first(roomId: string, upload: Upload, access: Access, actor: MemberActor): Promise<string> {
    const party = await this.party(roomId, actor);
    const { own, other } = roomOf(party);
    const { side } = party.facts;
    if ((await this.documents.countOf(roomId, own)) >= LIMITS.documents)
      throw roomDocumentsErrors('too-many', { args: { limit: LIMITS.documents } });
    if (access.confidential && !(await this.nonDisclosure.latest(roomId, side)))
      throw roomDocumentsErrors('nda-missing');
    const version = await this.version(upload, access, actor);
    const { title, right, confidential } = access;
    const id = await this.documents.insert({
      ...{ roomId, side, ownerMemberId: own, readerMemberId: other },
      ...{ title, readerRight: right, confidential },
    });
    await this.add(party, { id, title, right, no: 1 }, version, actor);
    return id;
  }

  /** @throws DomainError room-documents.document-not-found, and as for the first one */
  @Transactional()
  async next(roomId: string, id: string, upload: Upload, actor: MemberActor): Promise<void> {
    const party = await this.party(roomId, actor);
    const document = await this.documents.lock(roomId, id, actor.member.id);
    const { title, readerRight: right } = document;
    const { no } = await this.documents.latest(id);
    if (no >= LIMITS.versions)
      throw roomDocumentsErrors('too-many', { args: { limit: LIMITS.versions } });
    const version = await this.version(upload, { ...document, right }, actor);
    await this.add(party, { id, title, right, no: no + 1 }, version, actor);
  }

  private async party(roomId: string, { member }: MemberActor): Promise<RoomParty> {
    const party = await this.rooms.readParty(roomId, member.id);
    const refused = refusalToTalk(party.facts);
    if (refused) throw negotiationErrors(refused);
    return party;
  }

  private async version(
    upload: Upload,
    { right }: Access,
    actor: MemberActor,
  ): Promise<NewVersion> {
    const type = await detectType(upload);
    const pages = type && isMarkable(type) ? await pagesOf(upload.bytes, type, actor) : null;
    const { id: fileId } = await this.files.keep(upload, ATTACHABLE_KINDS, actor);
    assertAllowed(refusalToGrant(right, pages));
    const waits = await this.documents.releaseNeeded(actor.member.id);
    return { fileId, pages, state: waits ? 'waiting' : 'released' };
  }

  private async add(
    party: RoomParty,
    document: { id: string; title: string; right: Access['right']; no: number },
    version: NewVersion,
    actor: MemberActor,
  ): Promise<void> {
    const { id: documentId, no, title, right } = document;
    await this.documents.addVersion(documentId, no, version, actor);
    const fact = { room: roomOf(party), documentId, title, no, right, state: version.state };
    await this.facts.record(documentVersionAdded, fact, actor);
  }
}

async function pagesOf(bytes: Buffer, type: string, { personName }: MemberActor): Promise<number> {
  const { pages } = await markCopy(bytes, type, { unit: '—', person: personName, at: new Date(0) });
  return pages;
}
