import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  toPage,
  type Page,
  type RowOf,
} from '@wanchang/platform';

/** $1 document to begin behind, or null; at most $2. */
const LIST_SEAL_USES = defineStatement(
  'documents.list-seal-uses',
  {
    documentId: column.uuid,
    number: column.text(),
    title: column.text(),
    sha256: column.text(),
    seal: column.text(),
    approvedBy: column.text(),
    usedByName: column.text(),
    usedAt: column.instant,
  },
  `SELECT document_id AS "documentId", number, title, sha256, seal, approved_by AS "approvedBy",
          used_by_name AS "usedByName", used_at AS "usedAt"
     FROM seal_uses JOIN documents ON documents.id = document_id
    WHERE ($1::uuid IS NULL OR document_id < $1) ORDER BY document_id DESC LIMIT $2`,
);

export type SealUseRow = RowOf<typeof LIST_SEAL_USES>;

/** The register of the seals, newest use first. */
@Injectable()
export class ListSealUses {
  constructor(private readonly database: Database) {}

  async execute(cursor: string | undefined, limit: number): Promise<Page<SealUseRow>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const rows = await this.database.query(LIST_SEAL_USES, [before, limit + 1]);
    return toPage(
      rows,
      limit,
      ({ documentId }) => [documentId],
      (row) => row,
    );
  }
}
