import { Injectable } from '@nestjs/common';
import type { DealSide } from '@wanchang/kernel';
import { MemberDirectory, unitAdministrator, type MemberActor } from '@wanchang/membership';
import { DealRooms, refusalToTalk } from '@wanchang/negotiation';
import { Database, Files } from '@wanchang/platform';
import { NonDisclosure } from '../persistence/non-disclosure';
import { RoomDocuments } from '../persistence/room-documents';
import { roomOf } from '../room-of-fact';
import type {
  NonDisclosureDto,
  RoomDocumentsDto,
  RoomDocumentVersionDto,
} from './answers/room-document.dto';
import { DOCUMENTS_OF_ROOM, VERSIONS_OF_DOCUMENTS } from './room-documents.statements';

/** What lies in a room for one side, with the texts of both. */
@Injectable()
export class ShowRoomDocuments {
  constructor(
    private readonly database: Database,
    private readonly rooms: DealRooms,
    private readonly documents: RoomDocuments,
    private readonly nonDisclosure: NonDisclosure,
    private readonly files: Files,
    private readonly members: MemberDirectory,
  ) {}

  /** @throws DomainError negotiation.deal-room-not-found */
  async execute(roomId: string, actor: MemberActor): Promise<RoomDocumentsDto> {
    const party = await this.rooms.readParty(roomId, actor.member.id);
    const { number, subject, facts } = party;
    const { own, other } = roomOf(party);
    const rows = await this.database.query(DOCUMENTS_OF_ROOM, [own, roomId]);
    const versions = await this.versions(
      rows.map(({ id }) => id),
      actor,
    );
    const units = await this.members.refs([other]);
    const theirs = facts.side === 'buyer' ? 'seller' : 'buyer';
    return {
      ...{ number, subject, side: facts.side, counterpartName: units.get(other)!.nameZh },
      mayAdd: refusalToTalk(facts) === null,
      releaseNeeded: await this.documents.releaseNeeded(own),
      maySetRelease: unitAdministrator.refusal(actor) === null,
      ownNda: await this.nda(roomId, facts.side, actor),
      otherNda: await this.nda(roomId, theirs, actor),
      items: rows.map((row) => ({ ...row, versions: versions.get(row.id) ?? [] })),
    };
  }

  private async versions(
    ids: readonly string[],
    { member, personId }: MemberActor,
  ): Promise<Map<string, RoomDocumentVersionDto[]>> {
    const rows = await this.database.query(VERSIONS_OF_DOCUMENTS, [member.id, ids, personId]);
    const found = await this.files.find(rows.map(({ fileId }) => fileId));
    const files = new Map(found.map((file) => [file.id, file]));
    const versions = new Map<string, RoomDocumentVersionDto[]>();
    for (const { documentId, fileId, ...row } of rows) {
      const { name, type, size } = files.get(fileId)!;
      versions.set(documentId, [...(versions.get(documentId) ?? []), { ...row, name, type, size }]);
    }
    return versions;
  }

  private async nda(
    roomId: string,
    side: DealSide,
    actor: MemberActor,
  ): Promise<NonDisclosureDto | null> {
    const latest = await this.nonDisclosure.latest(roomId, side);
    if (!latest) return null;
    const { no, text, personName, at } = latest;
    const acceptedAt = await this.nonDisclosure.acceptedAt(latest, actor);
    return { no, text, personName, at, acceptedAt };
  }
}
