import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@wanchang/kernel';
import { Database } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import type { ImportProblem, ImportState, ListingImport } from '../domain/listing-import';

export const IMPORT_COLUMNS = `id, member_id AS "memberId", file_id AS "fileId", file_name AS "fileName", side, kind,
  publish, state, total, processed, accepted, rejected, problem, created_by AS "createdBy",
  created_at AS "createdAt", finished_at AS "finishedAt"`;

export interface ImportedRow {
  readonly row: number;
  readonly title: string;
  /** Null: rejected. */
  readonly listingId: string | null;
  readonly problems: readonly FieldProblem[];
  readonly raw: Readonly<Record<string, string>>;
}

type NewImport = Pick<
  ListingImport,
  'id' | 'memberId' | 'fileId' | 'fileName' | 'side' | 'kind' | 'publish' | 'createdBy'
>;

/** The rows of imports and of what became of each row of their files. */
@Injectable()
export class Imports {
  constructor(private readonly database: Database) {}

  async insert(started: NewImport): Promise<void> {
    await this.database.query(
      `INSERT INTO listing_imports (id, member_id, file_id, file_name, side, kind, publish, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[started.id, started.memberId, started.fileId, started.fileName],
        ...[started.side, started.kind, started.publish, started.createdBy],
      ],
    );
  }

  async find(id: string): Promise<ListingImport | null> {
    return this.database.one(`SELECT ${IMPORT_COLUMNS} FROM listing_imports WHERE id = $1`, [id]);
  }

  /** @throws DomainError catalog.import-not-found, also for another unit's */
  async owned(id: string, memberId: string): Promise<ListingImport> {
    const found = await this.find(id);
    if (found?.memberId !== memberId) throw catalogErrors('import-not-found');
    return found;
  }

  /** The import as it is now; whoever else wants to change it waits for this transaction. */
  async lock(id: string): Promise<ListingImport | null> {
    return this.database.one(
      `SELECT ${IMPORT_COLUMNS} FROM listing_imports WHERE id = $1 FOR UPDATE`,
      [id],
    );
  }

  async begin(id: string, total: number): Promise<void> {
    await this.database.query(
      `UPDATE listing_imports SET state = 'running', total = $2 WHERE id = $1 AND state = 'queued'`,
      [id, total],
    );
  }

  async recordRows(id: string, rows: readonly ImportedRow[]): Promise<void> {
    await this.database.query(
      `INSERT INTO listing_import_rows (import_id, row, status, title, listing_id, problems, raw)
       SELECT $1, r.row, CASE WHEN r."listingId" IS NULL THEN 'rejected' ELSE 'accepted' END, r.title, r."listingId",
              r.problems, r.raw
         FROM json_to_recordset($2) AS r(row int, title text, "listingId" uuid, problems jsonb, raw json)`,
      [id, JSON.stringify(rows)],
    );
    await this.database.query(
      `UPDATE listing_imports SET processed = processed + $2 + $3, accepted = accepted + $2, rejected = rejected + $3
        WHERE id = $1`,
      [
        id,
        rows.filter(({ listingId }) => listingId).length,
        rows.filter(({ listingId }) => !listingId).length,
      ],
    );
  }

  async finish(
    id: string,
    state: ImportState,
    problem: ImportProblem | null = null,
  ): Promise<void> {
    await this.database.query(
      `UPDATE listing_imports SET state = $2, problem = $3, finished_at = now() WHERE id = $1`,
      [id, state, problem && JSON.stringify(problem)],
    );
  }
}
