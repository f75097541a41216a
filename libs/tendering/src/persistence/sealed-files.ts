import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import type { SealedFile } from '@wanchang/sealed-bids';
import { TENDER_LIMITS } from '../domain/tender';
import { tenderingErrors } from '../domain/tendering.errors';
import { SealedFileEntity } from './sealed-file.entity';
import {
  COUNT_SEALED_FILES,
  OPENED_FILES,
  SEALED_FILES_OF,
  type OpenedFileRow,
} from './sealed-file.statements';
import { TenderFileMarkEntity } from './tender-file-mark.entity';

/** Ciphertexts of files: which bidder sent them, and which opened quotes name them. */
@Injectable()
export class SealedFiles {
  constructor(private readonly database: Database) {}

  of(invitationId: string) {
    return this.database.query(SEALED_FILES_OF, [invitationId]);
  }

  /**
   * Each sealing draws other ciphertexts, and what a quote names stays: so many may wait for their quote within an hour.
   * @throws DomainError tendering.too-many-files
   */
  async assertRoom(invitationId: string): Promise<void> {
    const { uploads: max, allUploads } = TENDER_LIMITS;
    const counted = await this.database.one(COUNT_SEALED_FILES, [invitationId]);
    if (counted!.unnamed >= max || counted!.all >= allUploads)
      throw tenderingErrors('too-many-files', { args: { max } });
  }

  async keep(row: Omit<SealedFileEntity, 'receivedAt'>): Promise<void> {
    await this.database.repository(SealedFileEntity).insert(row);
  }

  /** Each that an envelope names has come in from its bidder. @throws DomainError tendering.files-missing */
  async assertAll(invitationId: string, named: readonly SealedFile[]): Promise<void> {
    if (named.length === 0) return;
    const known = new Map((await this.of(invitationId)).map((file) => [file.hash, file.size]));
    const missing = named.filter(({ hash, size }) => known.get(hash) !== size);
    if (missing.length > 0)
      throw tenderingErrors('files-missing', { args: { count: missing.length } });
  }

  opened(rfqId: string, fileId: string | null = null): Promise<OpenedFileRow[]> {
    return this.database.query(OPENED_FILES, [rfqId, fileId]);
  }

  marks(rfqId: string): Promise<TenderFileMarkEntity[]> {
    const order = { name: 'ASC', fileId: 'ASC' } as const;
    return this.database.repository(TenderFileMarkEntity).find({ where: { rfqId }, order });
  }

  /** Once for each file. */
  async keepMark(row: TenderFileMarkEntity): Promise<void> {
    await this.database.repository(TenderFileMarkEntity).upsert(row, ['fileId']);
  }
}
