import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { DocumentReleaseDto } from './answers/room-document.dto';

/** Versions of unit $1 that wait for a colleague, the oldest first; $2 is the person who asks. */
const RELEASES = defineStatement(
  'room-documents.releases-of-unit',
  {
    roomId: column.uuid,
    documentId: column.uuid,
    no: column.integer,
    title: column.text(),
    counterpart: column.text(),
    personName: column.text(),
    at: column.instant,
    mayDecide: column.boolean,
  },
  `SELECT d.room_id AS "roomId", d.id AS "documentId", v.no::int AS no, d.title, m.name_zh AS counterpart,
          v.person_name AS "personName", v.at, v.person_id <> $2 AS "mayDecide"
     FROM room_document_versions v JOIN room_documents d ON d.id = v.document_id JOIN member_refs m ON m.id = d.reader_member_id
    WHERE d.owner_member_id = $1 AND v.state = 'waiting' ORDER BY v.at, d.id, v.no LIMIT 200`,
);

/** What of a unit may not leave it before a colleague has said so. */
@Injectable()
export class ListReleases {
  constructor(private readonly database: Database) {}

  execute({ member, personId }: MemberActor): Promise<DocumentReleaseDto[]> {
    return this.database.query(RELEASES, [member.id, personId]);
  }
}
