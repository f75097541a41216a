import { Injectable } from '@nestjs/common';
import { isId, localised, type FieldProblem, type Locale } from '@wanchang/kernel';
import {
  Database,
  decodeCursor,
  isInstant,
  isWhole,
  toPage,
  type MemberActor,
  type Page,
} from '@wanchang/platform';
import type { ListingImport, RowStatus } from '../domain/listing-import';
import type { ImportDto, ImportRowDto } from '../http/dto/import.dto';
import { IMPORT_COLUMNS, Imports, type ImportedRow } from '../persistence/imports';

interface PageOf {
  readonly cursor?: string;
  readonly limit: number;
}

/** The unit's imports and what became of their rows. */
@Injectable()
export class ImportList {
  constructor(
    private readonly database: Database,
    private readonly imports: Imports,
  ) {}

  /** Newest first. */
  async execute({ cursor, limit }: PageOf, actor: MemberActor): Promise<Page<ImportDto>> {
    const [at, id] = decodeCursor(cursor, [isInstant, isId]) ?? [null, null];
    const rows = await this.database.query<ListingImport & { position: string }>(
      `SELECT ${IMPORT_COLUMNS}, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS position FROM listing_imports
        WHERE member_id = $1 AND ($2::timestamptz IS NULL OR (created_at, id) < ($2, $3::uuid))
        ORDER BY created_at DESC, id DESC LIMIT $4`,
      [actor.member.id, at, id, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.position, row.id],
      (row) => toDto(row, actor.locale),
    );
  }

  /** @throws DomainError catalog.import-not-found */
  async one(id: string, actor: MemberActor): Promise<ImportDto> {
    return toDto(await this.imports.owned(id, actor.member.id), actor.locale);
  }

  /** In the order of the sheet. @throws DomainError catalog.import-not-found */
  async rows(
    id: string,
    query: PageOf & { status?: RowStatus },
    actor: MemberActor,
  ): Promise<Page<ImportRowDto>> {
    await this.imports.owned(id, actor.member.id);
    const [after] = decodeCursor(query.cursor, [isWhole]) ?? [0];
    const rows = await this.database.query<ImportedRow & { status: RowStatus }>(
      `SELECT row, status, title, listing_id AS "listingId", problems, raw FROM listing_import_rows
        WHERE import_id = $1 AND row > $2::int AND ($3::text IS NULL OR status = $3) ORDER BY row LIMIT $4`,
      [id, after, query.status ?? null, query.limit + 1],
    );
    const toRow = (row: (typeof rows)[number]) => ({
      ...row,
      problems: row.problems.map((problem) => told(problem, actor.locale)),
    });
    return toPage(rows, query.limit, ({ row }) => [row], toRow);
  }
}

function toDto(found: ListingImport, locale: Locale): ImportDto {
  const {
    id,
    fileName,
    side,
    kind,
    publish,
    state,
    total,
    processed,
    accepted,
    rejected,
    createdAt,
    finishedAt,
  } = found;
  const problem = found.problem && localised(found.problem, locale);
  return {
    id,
    fileName,
    side,
    kind,
    publish,
    state,
    total,
    processed,
    accepted,
    rejected,
    problem,
    createdAt,
    finishedAt,
  };
}

function told({ field, code, message }: FieldProblem, locale: Locale) {
  return { field, code, message: localised(message, locale) };
}
