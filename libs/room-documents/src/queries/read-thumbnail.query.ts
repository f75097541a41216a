import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { DealRooms } from '@wanchang/negotiation';
import { Files } from '@wanchang/platform';
import { THUMBNAIL } from '../copy';
import { refusalToView } from '../domain/room-document.rules';
import { assertAllowed, roomDocumentsErrors } from '../domain/room-documents.errors';
import { RoomDocuments } from '../persistence/room-documents';
import { drawThumbnail, THUMBNAIL_TYPE } from '../watermark/thumbnail';
import type { MarkedFile } from './read-marked-copy.query';

/** The thumbnail of a picture, by the same rights as looking at it, at this very request. */
@Injectable()
export class ReadThumbnail {
  constructor(
    private readonly rooms: DealRooms,
    private readonly documents: RoomDocuments,
    private readonly files: Files,
  ) {}

  /** @throws DomainError room-documents.document-not-found, .view-impossible, .nda-not-accepted */
  async execute(roomId: string, id: string, no: number, actor: MemberActor): Promise<MarkedFile> {
    await this.rooms.readParty(roomId, actor.member.id);
    const row = await this.documents.readable(roomId, id, no, actor);
    assertAllowed(refusalToView(row));
    const [file] = await this.files.find([row.fileId]);
    if (!file?.type.startsWith('image/')) throw roomDocumentsErrors('view-impossible');
    const bytes = await this.kept(row.fileId);
    return { name: `${row.title}.webp`, type: THUMBNAIL_TYPE, bytes };
  }

  /** Drawn once and kept beside its picture: one for each version, of some kilobytes. Nothing of it is reachable by itself. */
  private async kept(fileId: string): Promise<Buffer> {
    const known = await this.files.derivedBytes(fileId, THUMBNAIL).catch(() => null);
    if (known) return known;
    const drawn = await drawThumbnail(await this.files.bytes(fileId));
    await this.files.keepDerived(fileId, THUMBNAIL, drawn, THUMBNAIL_TYPE);
    return drawn;
  }
}
