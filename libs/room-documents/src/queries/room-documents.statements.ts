import type { DealSide } from '@wanchang/kernel';
import { column, defineStatement, nullable } from '@wanchang/platform';
import type { ReaderRight, ReadKind, VersionState } from '../domain/room-document';

/** Documents of room $2 that unit $1 may know of, the newest first. */
export const DOCUMENTS_OF_ROOM = defineStatement(
  'room-documents.documents-of-room',
  {
    id: column.uuid,
    title: column.text(),
    side: column.text<DealSide>(),
    own: column.boolean,
    right: column.text<ReaderRight>(),
    confidential: column.boolean,
    version: column.integer,
    opened: nullable(column.integer),
  },
  `SELECT d.id, d.title, d.side, d.owner_member_id = $1 AS own, d.reader_right AS "right", d.confidential, d.version,
          CASE WHEN d.owner_member_id = $1
               THEN (SELECT count(*)::int FROM room_document_reads r
                      WHERE r.document_id = d.id AND r.member_id = d.reader_member_id) END AS opened
     FROM room_documents d
    WHERE d.room_id = $2 AND ($1 = d.owner_member_id OR $1 = d.reader_member_id AND d.reader_right <> 'none'
      AND EXISTS (SELECT FROM room_document_versions v WHERE v.document_id = d.id AND v.state = 'released'))
    ORDER BY d.id DESC`,
);

/** The versions of documents $2 that unit $1 may know of, the newest first; $3 is the person who asks. */
export const VERSIONS_OF_DOCUMENTS = defineStatement(
  'room-documents.versions-of-documents',
  {
    documentId: column.uuid,
    no: column.integer,
    fileId: column.uuid,
    pages: nullable(column.integer),
    state: column.text<VersionState>(),
    personName: column.text(),
    at: column.instant,
    decidedByName: nullable(column.text()),
    decidedAt: nullable(column.instant),
    comment: nullable(column.text()),
    mayDecide: column.boolean,
  },
  `SELECT v.document_id AS "documentId", v.no, v.file_id AS "fileId", v.pages, v.state, v.person_name AS "personName", v.at,
          CASE WHEN d.owner_member_id = $1 THEN v.decided_by_name END AS "decidedByName",
          CASE WHEN d.owner_member_id = $1 THEN v.decided_at END AS "decidedAt",
          CASE WHEN d.owner_member_id = $1 THEN v.comment END AS comment,
          d.owner_member_id = $1 AND v.state = 'waiting' AND v.person_id <> $3 AS "mayDecide"
     FROM room_document_versions v JOIN room_documents d ON d.id = v.document_id
    WHERE v.document_id = ANY($2) AND ($1 = d.owner_member_id OR $1 = d.reader_member_id AND v.state = 'released')
    ORDER BY v.document_id, v.no DESC`,
);

/** Openings of document $3 of room $2 for its own unit $1, before id $4: null is all; at most $5. */
export const READS_OF_DOCUMENT = defineStatement(
  'room-documents.reads-of-document',
  {
    id: column.uuid,
    no: column.integer,
    kind: column.text<ReadKind>(),
    personName: column.text(),
    unitName: column.text(),
    own: column.boolean,
    at: column.instant,
  },
  `SELECT r.id, r.no, r.kind, r.person_name AS "personName", m.name_zh AS "unitName", r.member_id = $1 AS own, r.at
     FROM room_document_reads r JOIN room_documents d ON d.id = r.document_id JOIN member_refs m ON m.id = r.member_id
    WHERE d.room_id = $2 AND d.id = $3 AND d.owner_member_id = $1 AND ($4::uuid IS NULL OR r.id < $4)
    ORDER BY r.id DESC LIMIT $5`,
);
