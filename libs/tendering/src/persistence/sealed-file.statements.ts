import { column, defineStatement, type RowOf } from '@wanchang/platform';
import type { FileInQuote } from '@wanchang/sealed-bids';

/** What came in for invitation $1. */
export const SEALED_FILES_OF = defineStatement(
  'tendering.sealed-files-of',
  { fileId: column.uuid, hash: column.text(), size: column.integer },
  `SELECT file_id AS "fileId", hash, size FROM sealed_files WHERE invitation_id = $1 ORDER BY received_at, file_id`,
);

/** What came in for invitation $1: all, and of the last hour what no quote names yet. */
export const COUNT_SEALED_FILES = defineStatement(
  'tendering.count-sealed-files',
  { all: column.integer, unnamed: column.integer },
  `SELECT count(*)::int AS all,
          (count(*) FILTER (WHERE f.received_at > now() - interval '1 hour' AND NOT EXISTS (
             SELECT FROM sealed_quotes q WHERE q.invitation_id = f.invitation_id AND f.hash = ANY (q.files))))::int AS unnamed
     FROM sealed_files f WHERE f.invitation_id = $1`,
);

/** The files of opened quotes of request $1, with what opens them; of one alone where $2 says which. */
export const OPENED_FILES = defineStatement(
  'tendering.opened-files',
  {
    fileId: column.uuid,
    invitationId: column.uuid,
    sealedQuoteId: column.uuid,
    hash: column.text(),
    /** In its quote, from 1. */
    no: column.integer,
    envelope: column.text(),
    said: column.json<FileInQuote>(),
  },
  `SELECT f.file_id AS "fileId", f.invitation_id AS "invitationId", q.id AS "sealedQuoteId", f.hash, named.no::int AS no,
          q.envelope, o.files -> (named.no::int - 1) AS said
     FROM sealed_files f
     JOIN sealed_quotes q ON q.invitation_id = f.invitation_id AND f.hash = ANY (q.files)
     JOIN opened_quotes o ON o.sealed_quote_id = q.id AND o.outcome = 'opened'
    CROSS JOIN LATERAL (SELECT array_position(q.files, f.hash) AS no) named
    WHERE f.rfq_id = $1 AND ($2::uuid IS NULL OR f.file_id = $2) ORDER BY q.hash COLLATE "C", named.no`,
);
export type OpenedFileRow = RowOf<typeof OPENED_FILES>;
