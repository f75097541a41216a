import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Database, decodeCursor, toPage, type Page, type PageQuery } from '@wanchang/platform';
import { RoomDocuments } from '../persistence/room-documents';
import type { RoomDocumentReadDto } from './answers/room-document.dto';
import { READS_OF_DOCUMENT } from './room-documents.statements';

/** Who opened a document, for the side that it belongs to. */
@Injectable()
export class ListDocumentReads {
  constructor(
    private readonly database: Database,
    private readonly documents: RoomDocuments,
  ) {}

  /** @throws DomainError room-documents.document-not-found */
  async execute(
    roomId: string,
    documentId: string,
    { cursor, limit }: PageQuery,
    { member }: MemberActor,
  ): Promise<Page<RoomDocumentReadDto>> {
    await this.documents.assertOwn(roomId, documentId, member.id);
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const values = [member.id, roomId, documentId, before, limit + 1];
    const rows = await this.database.query(READS_OF_DOCUMENT, values);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
  }
}
