import { Injectable } from '@nestjs/common';
import { localised, type Locale } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { column, Database, defineStatement, writeCsv } from '@wanchang/platform';
import { Imports, type ImportedRow } from '../persistence/imports';

const ROW = { zh: '行号', en: 'row' };
const REASON = { zh: '原因', en: 'reason' };

/** Of import $1. */
const REJECTED_ROWS = defineStatement(
  'catalog.rejected-rows',
  {
    row: column.integer,
    problems: column.json<ImportedRow['problems']>(),
    raw: column.json<ImportedRow['raw']>(),
  },
  `SELECT row, problems, raw FROM listing_import_rows WHERE import_id = $1 AND status = 'rejected' ORDER BY position`,
);

/** The rejected rows of an import as a sheet to be corrected and imported again. */
@Injectable()
export class RejectedRows {
  constructor(
    private readonly database: Database,
    private readonly imports: Imports,
  ) {}

  /** CSV with byte order mark, so that spreadsheet programs see UTF-8. @throws DomainError catalog.import-not-found */
  async execute(id: string, actor: MemberActor): Promise<string> {
    await this.imports.owned(id, actor.member.id);
    return this.sheet(id, actor.locale);
  }

  /** The same, for an operator at the command line. */
  async sheet(id: string, locale: Locale): Promise<string> {
    const rows = await this.database.query(REJECTED_ROWS, [id]);
    const headers = [...new Set(rows.flatMap(({ raw }) => Object.keys(raw)))];
    const separator = locale === 'en' ? '; ' : '；';
    const lines = rows.map(({ row, problems, raw }) => [
      String(row),
      problems.map(({ message }) => localised(message, locale)).join(separator),
      ...headers.map((header) => raw[header] ?? ''),
    ]);
    const table = [[localised(ROW, locale), localised(REASON, locale), ...headers], ...lines];
    return writeCsv(table);
  }
}
