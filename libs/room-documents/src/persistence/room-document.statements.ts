import type { DealSide } from '@wanchang/kernel';
import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { ReaderRight } from '../domain/room-document';

/**
 * Person $2 of unit $1 has accepted the latest text of the side whose document `d` is. The documents of a side without
 * a text ask for none: a text is there before the first document asks, and no text is ever taken away.
 */
const ACCEPTED = `NOT EXISTS (
    SELECT FROM room_nda_texts t WHERE t.room_id = d.room_id AND t.side = d.side
       AND NOT EXISTS (SELECT FROM room_nda_texts newer
                        WHERE newer.room_id = t.room_id AND newer.side = t.side AND newer.no > t.no)
       AND NOT EXISTS (SELECT FROM room_nda_acceptances a
                        WHERE a.room_id = t.room_id AND a.side = t.side AND a.no = t.no
                          AND a.member_id = $1 AND a.person_id = $2))`;

/** Of unit $1: its own document, or one that the other side has opened to it in a version that has left that unit. */
const VISIBLE = `($1 = d.owner_member_id
   OR $1 = d.reader_member_id AND d.reader_right <> 'none' AND v.state = 'released')`;

const READABLE = {
  documentId: column.uuid,
  roomId: column.uuid,
  title: column.text(),
  no: column.integer,
  fileId: column.uuid,
  pages: nullable(column.integer),
  side: column.text<DealSide>(),
  own: column.boolean,
  readerRight: column.text<ReaderRight>(),
  confidential: column.boolean,
  accepted: column.boolean,
  /** The unit's own name, as it stands on a marked copy. */
  unitName: column.text(),
  now: column.instant,
};

const COLUMNS = `d.id AS "documentId", d.room_id AS "roomId", d.title, v.no, v.file_id AS "fileId", v.pages, d.side,
          d.owner_member_id = $1 AS own, d.reader_right AS "readerRight", d.confidential, ${ACCEPTED} AS accepted,
          m.name_zh AS "unitName", clock_timestamp() AS now`;

/** Version $5 of document $4 of room $3, as person $2 of unit $1 stands to it. */
export const READABLE_VERSION = defineStatement(
  'room-documents.readable-version',
  READABLE,
  `SELECT ${COLUMNS}
     FROM room_documents d JOIN room_document_versions v ON v.document_id = d.id JOIN member_refs m ON m.id = $1
    WHERE d.room_id = $3 AND d.id = $4 AND v.no = $5 AND ${VISIBLE}`,
);
export type ReadableRow = RowOf<typeof READABLE_VERSION>;

/** View $4 in room $3, for the person and unit that opened it, while it lasts and by today's rights. */
export const READABLE_VIEW = defineStatement(
  'room-documents.readable-view',
  { ...READABLE, copyType: column.text() },
  `SELECT ${COLUMNS}, r.copy_type AS "copyType"
     FROM room_document_reads r JOIN room_documents d ON d.id = r.document_id
     JOIN room_document_versions v ON v.document_id = d.id AND v.no = r.no JOIN member_refs m ON m.id = $1
    WHERE r.id = $4 AND r.kind = 'view' AND r.member_id = $1 AND r.person_id = $2 AND d.room_id = $3
      AND r.ends_at > clock_timestamp() AND ${VISIBLE}`,
);

/** Holds document $2 of room $1 for its own unit $3. */
export const LOCK_DOCUMENT = defineStatement(
  'room-documents.lock-document',
  {
    id: column.uuid,
    title: column.text(),
    side: column.text<DealSide>(),
    readerRight: column.text<ReaderRight>(),
    confidential: column.boolean,
    version: column.integer,
  },
  `SELECT id, title, side, reader_right AS "readerRight", confidential, version
     FROM room_documents WHERE room_id = $1 AND id = $2 AND owner_member_id = $3 FOR NO KEY UPDATE`,
);
export type OwnDocument = RowOf<typeof LOCK_DOCUMENT>;

/** What is newest of document $1: its number, and the pages of all its versions: null where one has none. */
export const LATEST_VERSION = defineStatement(
  'room-documents.latest-version',
  { no: column.integer, markable: column.boolean },
  `SELECT coalesce(max(no), 0)::int AS no, coalesce(bool_and(pages IS NOT NULL), true) AS markable
     FROM room_document_versions WHERE document_id = $1 AND state <> 'refused'`,
);

/** $3 right, $4 confidential, $5 the version that was looked at. */
export const CHANGE_ACCESS = defineStatement(
  'room-documents.change-access',
  {},
  `UPDATE room_documents SET title = $2, reader_right = $3, confidential = $4, version = version + 1
    WHERE id = $1 AND version = $5`,
);

/** Version $2 of document $1 by $3, named $4: state $5, with comment $6. */
export const DECIDE_VERSION = defineStatement(
  'room-documents.decide-version',
  {},
  `UPDATE room_document_versions
      SET state = $5, decided_by = $3, decided_by_name = $4, decided_at = clock_timestamp(), comment = $6
    WHERE document_id = $1 AND no = $2 AND state = 'waiting'`,
);

/** The next text of side $2 in room $1: $3 by person $4 named $5. Gives its number. */
export const WRITE_NDA = defineStatement(
  'room-documents.write-nda',
  { no: column.integer },
  `INSERT INTO room_nda_texts (room_id, side, no, text, person_id, person_name)
   SELECT $1, $2, coalesce(max(no), 0) + 1, $3, $4, $5 FROM room_nda_texts WHERE room_id = $1 AND side = $2
   RETURNING no::int`,
);

/** The views whose copies have served: those that ended in the last $1 days. */
export const ENDED_VIEWS = defineStatement(
  'room-documents.ended-views',
  { id: column.uuid },
  `SELECT id FROM room_document_reads
    WHERE ends_at < now() AND ends_at > now() - make_interval(days => $1::int)`,
);
