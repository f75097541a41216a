import { Injectable } from '@nestjs/common';
import { localised, type Locale } from '@wanchang/kernel';
import { documentKind } from '../domain/document-kind';
import type { DocumentRow } from '../persistence/document.statements';
import { Documents } from '../persistence/documents';
import type { DocumentDto } from './answers/document.dto';

/** An issued document as the register shows it. */
@Injectable()
export class ShowDocument {
  constructor(private readonly documents: Documents) {}

  /** @throws DomainError documents.document-not-found */
  async execute(id: string, locale: Locale): Promise<DocumentDto> {
    return toDocumentDto(await this.documents.get(id), locale);
  }
}

export function toDocumentDto(row: DocumentRow, locale: Locale): DocumentDto {
  const { id, number, title, state, issuedAt, issuedByName, sha256 } = row;
  const { voidReason, voidedAt, voidedByName, supersededBy } = row;
  const kind = documentKind(row.kind);
  return {
    ...{ id, number, kind: localised(kind.title, locale), title, state },
    ...{ issuedAt, issuedByName, sha256, readable: kind.openToSecretariat },
    ...{ voidReason, voidedAt, voidedByName, supersededBy },
  };
}
