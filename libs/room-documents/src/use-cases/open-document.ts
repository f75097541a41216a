import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { DealRooms } from '@wanchang/negotiation';
import { Database, Facts, Files, Transactional, type StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { COPY } from '../copy';
import { refusalToDownload, refusalToView } from '../domain/room-document.rules';
import { assertAllowed, roomDocumentsErrors } from '../domain/room-documents.errors';
import { RoomDocuments } from '../persistence/room-documents';
import { documentOpened } from '../room-documents.facts';
import { roomOf } from '../room-of-fact';
import { markCopy } from '../watermark/mark-copy';

export interface OpenedView {
  readonly viewId: string;
  readonly type: string;
  readonly endsAt: Date;
}

/** Opens a version for one person: as a copy that is marked for it, or the original. Each opening is on record. */
@Injectable()
export class OpenDocument {
  constructor(
    private readonly rooms: DealRooms,
    private readonly documents: RoomDocuments,
    private readonly files: Files,
    private readonly facts: Facts,
    private readonly database: Database,
  ) {}

  /**
   * The copy is made before the transaction, which would else wait for seconds.
   * @throws DomainError room-documents.document-not-found, .view-impossible, .nda-not-accepted
   */
  async view(roomId: string, id: string, no: number, actor: MemberActor): Promise<OpenedView> {
    const room = roomOf(await this.rooms.readParty(roomId, actor.member.id));
    const row = await this.documents.readable(roomId, id, no, actor);
    assertAllowed(refusalToView(row));
    const [file] = await this.files.find([row.fileId]);
    if (!file) throw roomDocumentsErrors('document-not-found');
    const mark = { unit: row.unitName, person: actor.personName, at: row.now };
    const copy = await markCopy(await this.files.bytes(row.fileId), file.type, mark);
    const viewId = newId();
    return this.database.transaction(async () => {
      const read = { id: viewId, kind: 'view' as const, copyType: copy.type };
      const endsAt = await this.documents.addRead(row, read, actor);
      await this.files.keepDerived(viewId, COPY, copy.bytes, copy.type);
      const fact = { room, documentId: id, no, kind: read.kind };
      await this.facts.record(documentOpened, fact, actor);
      return { viewId, type: copy.type, endsAt: endsAt! };
    });
  }

  /** @throws DomainError room-documents.document-not-found, .download-not-allowed, .nda-not-accepted */
  @Transactional()
  async original(
    roomId: string,
    id: string,
    no: number,
    actor: MemberActor,
  ): Promise<{ file: StoredFile; bytes: Readable }> {
    const room = roomOf(await this.rooms.readParty(roomId, actor.member.id));
    const row = await this.documents.readable(roomId, id, no, actor);
    assertAllowed(refusalToDownload(row));
    const [file] = await this.files.find([row.fileId]);
    if (!file) throw roomDocumentsErrors('document-not-found');
    const read = { id: newId(), kind: 'download' as const, copyType: null };
    await this.documents.addRead(row, read, actor);
    await this.facts.record(documentOpened, { room, documentId: id, no, kind: read.kind }, actor);
    return { file, bytes: await this.files.read(row.fileId) };
  }
}
