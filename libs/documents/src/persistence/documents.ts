import { Injectable } from '@nestjs/common';
import { Database, type Actor } from '@wanchang/platform';
import type { DocumentKind } from '../domain/document-kind';
import { documentNumber } from '../domain/document-number';
import { documentsErrors } from '../domain/documents.errors';
import { DocumentVoidEntity } from './document-void.entity';
import { DocumentEntity } from './document.entity';
import {
  DOCUMENT,
  DOCUMENT_ABOUT,
  DOCUMENT_BY_NUMBER,
  LOCK_DOCUMENT,
  RESERVE_NUMBER,
  type DocumentRow,
} from './document.statements';
import { SealUseEntity } from './seal-use.entity';

export type { DocumentRow } from './document.statements';

/** A number that is taken with the transaction in which it was reserved. */
export interface ReservedNumber {
  readonly year: number;
  readonly serial: number;
  readonly number: string;
  readonly at: Date;
}

@Injectable()
export class Documents {
  constructor(private readonly database: Database) {}

  /** @throws Error outside a transaction: the number would be taken without a document. */
  async reserveNumber({ name, prefix }: DocumentKind): Promise<ReservedNumber> {
    if (!this.database.inTransaction) throw new Error(`number of ${name} outside a transaction`);
    const { year, serial, at } = (await this.database.one(RESERVE_NUMBER, [name]))!;
    return { year, serial, at, number: documentNumber(prefix, year, serial) };
  }

  async insert(document: Omit<DocumentEntity, 'issuedAt'>): Promise<void> {
    await this.database.repository(DocumentEntity).insert(document);
  }

  async recordSealUse(use: Omit<SealUseEntity, 'usedAt'>): Promise<void> {
    await this.database.repository(SealUseEntity).insert(use);
  }

  async makeVoid(documentId: string, reason: string, actor: Actor): Promise<void> {
    const { personId: voidedBy, personName: voidedByName } = actor;
    await this.database
      .repository(DocumentVoidEntity)
      .insert({ documentId, reason, voidedBy, voidedByName });
  }

  /** @throws DomainError documents.document-not-found */
  async get(id: string): Promise<DocumentRow> {
    const row = await this.database.one(DOCUMENT, [id]);
    if (!row) throw documentsErrors('document-not-found');
    return row;
  }

  /**
   * The document, held until the transaction ends, for a decision that only one in force allows.
   * @throws DomainError documents.document-not-found, .not-in-force
   */
  async lockInForce(id: string): Promise<DocumentRow> {
    await this.database.query(LOCK_DOCUMENT, [id]);
    const document = await this.get(id);
    if (document.state !== 'valid') throw documentsErrors('not-in-force');
    return document;
  }

  byNumber(number: string): Promise<DocumentRow | null> {
    return this.database.one(DOCUMENT_BY_NUMBER, [number]);
  }

  /** The document of a kind about something that is in force; null when none was issued, or all are void. */
  about(kind: DocumentKind, subjectId: string): Promise<DocumentRow | null> {
    return this.database.one(DOCUMENT_ABOUT, [kind.name, subjectId]);
  }
}
