import { Injectable } from '@nestjs/common';
import { isId, localised, type FieldProblem, type Locale } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Database, decodeCursor, isInstant, isWhole, toPage, type Page } from '@wanchang/platform';
import type { RowStatus } from '../domain/listing-import';
import type { ImportDto, ImportRowDto } from './answers/import.dto';
import { Imports, type ListingImport } from '../persistence/imports';
import { IMPORT_ROWS, IMPORTS_OF_UNIT } from '../persistence/imports.statements';

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
    const rows = await this.database.query(IMPORTS_OF_UNIT, [actor.member.id, at, id, limit + 1]);
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
    const [after] = decodeCursor(query.cursor, [isWhole]) ?? [-1];
    const rows = await this.database.query(IMPORT_ROWS, [
      ...[id, after, query.status ?? null, query.limit + 1],
    ]);
    const toRow = ({ position: _, ...row }: (typeof rows)[number]) => ({
      ...row,
      problems: row.problems.map((problem) => toProblem(problem, actor.locale)),
    });
    return toPage(rows, query.limit, ({ position }) => [position], toRow);
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
    updated,
    unchanged,
    rejected,
    tables,
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
    updated,
    unchanged,
    rejected,
    tables,
    problem,
    createdAt,
    finishedAt,
  };
}

function toProblem({ field, code, message }: FieldProblem, locale: Locale) {
  return { field, code, message: localised(message, locale) };
}
