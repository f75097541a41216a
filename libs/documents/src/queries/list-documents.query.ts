import { Injectable } from '@nestjs/common';
import { isId, type Locale } from '@wanchang/kernel';
import { Database, decodeCursor, defineStatement, toPage, type Page } from '@wanchang/platform';
import type { DocumentState } from '../domain/document-state';
import { DOCUMENT_COLUMNS, DOCUMENT_SHAPE } from '../persistence/document.statements';
import type { DocumentDto } from './answers/document.dto';
import { toDocumentDto } from './show-document.query';

export interface DocumentFilter {
  /** A part of the number or the title. */
  readonly q?: string;
  readonly state?: DocumentState;
  readonly cursor?: string;
  readonly limit: number;
}

/** $1 a part of number or title, $2 state, $3 id to begin behind: null is all; at most $4. */
const LIST_DOCUMENTS = defineStatement(
  'documents.list-documents',
  DOCUMENT_SHAPE,
  `SELECT ${DOCUMENT_COLUMNS} FROM document_states
    WHERE ($1::text IS NULL OR position(upper($1) IN upper(number || ' ' || title)) > 0)
      AND ($2::text IS NULL OR state = $2)
      AND ($3::uuid IS NULL OR id < $3)
    ORDER BY id DESC LIMIT $4`,
);

/** The register of all issued documents, newest first; void ones stay in it. */
@Injectable()
export class ListDocuments {
  constructor(private readonly database: Database) {}

  async execute(
    { q, state, cursor, limit }: DocumentFilter,
    locale: Locale,
  ): Promise<Page<DocumentDto>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const filters = [q || null, state ?? null, before, limit + 1];
    const rows = await this.database.query(LIST_DOCUMENTS, filters);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => toDocumentDto(row, locale),
    );
  }
}
