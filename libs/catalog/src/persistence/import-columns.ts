import { Injectable } from '@nestjs/common';
import type { Side } from '@wanchang/kernel';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { Meaning } from '@wanchang/table-reader';
import type { RememberedColumns } from '../import-run/table-shape';
import { IMPORT_LIMITS } from '../domain/listing-import';

/** The $3 shapes that unit $1 used last on side $2. */
export const REMEMBERED_COLUMNS = defineStatement(
  'catalog.remembered-columns',
  { shape: column.text(), meanings: column.json<Readonly<Record<number, Meaning>>>() },
  `SELECT shape, meanings FROM import_columns WHERE member_id = $1 AND side = $2 ORDER BY remembered_at DESC LIMIT $3`,
);

/** Unit $1 said on side $2: $3 JSON array of {shape, meanings}. */
export const REMEMBER_COLUMNS = defineStatement(
  'catalog.remember-columns',
  {},
  `INSERT INTO import_columns (member_id, side, shape, meanings)
   SELECT $1, $2, shape, meanings FROM jsonb_to_recordset($3) AS said(shape text, meanings jsonb)
   ON CONFLICT (member_id, side, shape) DO UPDATE SET meanings = excluded.meanings, remembered_at = now()`,
);

/** What units said that the columns of their tables are. */
@Injectable()
export class ImportColumns {
  constructor(private readonly database: Database) {}

  of(memberId: string, side: Side): Promise<readonly RememberedColumns[]> {
    return this.database.query(REMEMBERED_COLUMNS, [memberId, side, IMPORT_LIMITS.remembered]);
  }

  async remember(memberId: string, side: Side, said: readonly RememberedColumns[]): Promise<void> {
    const byShape = new Map(said.map((one) => [one.shape, one]));
    if (byShape.size === 0) return;
    await this.database.execute(REMEMBER_COLUMNS, [
      ...[memberId, side, JSON.stringify([...byShape.values()])],
    ]);
  }
}
