import type { FieldProblem, ResourceKind, Side } from '@wanchang/kernel';
import {
  column,
  defineStatement,
  nullable,
  type RowOf,
  type RunProblem,
  type RunState,
} from '@wanchang/platform';
import type { ImportedTable, RowStatus } from '../domain/listing-import';

const IMPORT = {
  id: column.uuid,
  memberId: column.uuid,
  fileId: column.uuid,
  fileName: column.text(),
  side: column.text<Side>(),
  kind: column.text<ResourceKind>(),
  publish: column.boolean,
  accepted: column.integer,
  updated: column.integer,
  unchanged: column.integer,
  rejected: column.integer,
  tables: column.json<readonly ImportedTable[]>(),
  createdAt: column.instant,
  state: column.text<RunState>(),
  total: nullable(column.integer),
  processed: column.integer,
  problem: nullable(column.json<RunProblem>()),
  finishedAt: nullable(column.instant),
};

/** File and run are read together: of two statements the second would see a later step. */
const COLUMNS = `i.id, member_id AS "memberId", file_id AS "fileId", file_name AS "fileName", side, kind, publish, accepted,
  updated, unchanged, rejected, tables, created_at AS "createdAt", state, total, processed, problem, finished_at AS "finishedAt"`;

/** Import $1 with how far it is. */
export const FIND_IMPORT = defineStatement(
  'catalog.find-import',
  IMPORT,
  `SELECT ${COLUMNS} FROM listing_imports i JOIN run_progress r ON r.id = i.id WHERE i.id = $1`,
);

/** The imports of unit $1, newest first, at most $4 from behind the one of instant $2 and id $3. */
export const IMPORTS_OF_UNIT = defineStatement(
  'catalog.imports-of-unit',
  {
    ...IMPORT,
    /** The instant with all its digits. */
    position: column.text(),
  },
  `SELECT ${COLUMNS}, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS position
     FROM listing_imports i JOIN run_progress r ON r.id = i.id
    WHERE member_id = $1 AND ($2::timestamptz IS NULL OR (created_at, i.id) < ($2, $3::uuid))
    ORDER BY created_at DESC, i.id DESC LIMIT $4`,
);

const ROW = {
  position: column.integer,
  sheet: column.text(),
  row: column.integer,
  status: column.text<RowStatus>(),
  title: column.text(),
  listingId: nullable(column.uuid),
  problems: column.json<readonly FieldProblem[]>(),
  raw: column.json<Readonly<Record<string, string>>>(),
};

/** What became of the rows of import $1 behind position $2, with the status $3 or any, at most $4. */
export const IMPORT_ROWS = defineStatement(
  'catalog.import-rows',
  ROW,
  `SELECT position, sheet, row, status, title, listing_id AS "listingId", problems, raw FROM listing_import_rows
    WHERE import_id = $1 AND position > $2::int AND ($3::text IS NULL OR status = $3) ORDER BY position LIMIT $4`,
);

/** Records rows of import $1: $2 JSON array of {position, sheet, row, goodsKey, status, title, listingId, problems, raw}. */
export const RECORD_IMPORT_ROWS = defineStatement(
  'catalog.record-import-rows',
  {},
  `WITH recorded AS (
     INSERT INTO listing_import_rows
       (import_id, position, sheet, row, goods_key, status, title, listing_id, problems, raw)
     SELECT $1, r.position, r.sheet, r.row, r."goodsKey", r.status, r.title, r."listingId", r.problems, r.raw
       FROM json_to_recordset($2) AS r(position int, sheet text, row int, "goodsKey" text, status text, title text,
            "listingId" uuid, problems jsonb, raw json)
     RETURNING status)
   UPDATE listing_imports
      SET accepted = accepted + (SELECT count(*) FROM recorded WHERE status = 'accepted'),
          updated = updated + (SELECT count(*) FROM recorded WHERE status = 'updated'),
          unchanged = unchanged + (SELECT count(*) FROM recorded WHERE status = 'unchanged'),
          rejected = rejected + (SELECT count(*) FROM recorded WHERE status = 'rejected')
    WHERE id = $1`,
);

/** The listings that earlier files of unit $1 made of the goods with the keys $3, on side $2; the newest of each. */
export const LISTINGS_OF_GOODS = defineStatement(
  'catalog.listings-of-goods',
  { goodsKey: column.text(), listingId: column.uuid },
  `SELECT DISTINCT ON (r.goods_key) r.goods_key AS "goodsKey", r.listing_id AS "listingId"
     FROM listing_import_rows r
     JOIN listing_imports i ON i.id = r.import_id
     JOIN listings l ON l.id = r.listing_id
    WHERE r.goods_key = ANY($3::text[]) AND r.listing_id IS NOT NULL
      AND i.member_id = $1 AND i.side = $2 AND l.state <> 'withdrawn'
    ORDER BY r.goods_key, i.created_at DESC, r.position`,
);

/** Import $1 has the tables $2 and is read by the choices $3. */
export const RECORD_IMPORT_TABLES = defineStatement(
  'catalog.record-import-tables',
  {},
  `UPDATE listing_imports SET tables = $2::json, choices = $3::jsonb WHERE id = $1`,
);

/** An import with how far it is. */
export type ListingImport = RowOf<typeof FIND_IMPORT>;
export type ImportedRow = RowOf<typeof IMPORT_ROWS>;
