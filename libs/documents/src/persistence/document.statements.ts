import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { DocumentState } from '../domain/document-state';

/** The next number of kind $1. Its row is held until the transaction ends: a rollback gives the number back. */
export const RESERVE_NUMBER = defineStatement(
  'documents.reserve-number',
  { year: column.integer, serial: column.integer, at: column.instant },
  `INSERT INTO document_counters AS counter (kind, year, last)
   VALUES ($1, extract(year FROM now() AT TIME ZONE 'Asia/Shanghai')::smallint, 1)
   ON CONFLICT (kind, year) DO UPDATE SET last = counter.last + 1
   RETURNING year, last AS serial, now() AS at`,
);

/** Holds a document for what is decided about it. */
export const LOCK_DOCUMENT = defineStatement(
  'documents.lock-document',
  { id: column.uuid },
  `SELECT id FROM documents WHERE id = $1 FOR UPDATE`,
);

export const DOCUMENT_SHAPE = {
  id: column.uuid,
  kind: column.text(),
  number: column.text(),
  checkCode: column.text(),
  title: column.text(),
  subjectId: nullable(column.uuid),
  fileId: column.uuid,
  sha256: column.text(),
  issuedAt: column.instant,
  issuedByName: nullable(column.text()),
  state: column.text<DocumentState>(),
  voidReason: nullable(column.text()),
  voidedAt: nullable(column.instant),
  voidedByName: nullable(column.text()),
  supersededBy: nullable(column.text()),
  supersededAt: nullable(column.instant),
};

export const DOCUMENT_COLUMNS = `id, kind, number, check_code AS "checkCode", title, subject_id AS "subjectId",
  file_id AS "fileId", sha256,
  issued_at AS "issuedAt", issued_by_name AS "issuedByName", state, void_reason AS "voidReason",
  voided_at AS "voidedAt", voided_by_name AS "voidedByName", superseded_by AS "supersededBy",
  superseded_at AS "supersededAt"`;

export const DOCUMENT = defineStatement(
  'documents.document',
  DOCUMENT_SHAPE,
  `SELECT ${DOCUMENT_COLUMNS} FROM document_states WHERE id = $1`,
);

export const DOCUMENT_BY_NUMBER = defineStatement(
  'documents.document-by-number',
  DOCUMENT_SHAPE,
  `SELECT ${DOCUMENT_COLUMNS} FROM document_states WHERE number = $1`,
);

/** The document of kind $1 about $2 that is in force. */
export const DOCUMENT_ABOUT = defineStatement(
  'documents.document-about',
  DOCUMENT_SHAPE,
  `SELECT ${DOCUMENT_COLUMNS} FROM document_states
    WHERE kind = $1 AND subject_id = $2 AND state = 'valid' ORDER BY id DESC LIMIT 1`,
);

export type DocumentRow = RowOf<typeof DOCUMENT>;
