import { Injectable } from '@nestjs/common';
import { Documents, ReadDocument } from '@wanchang/documents';
import type { Actor, StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { tenderingErrors } from '../domain/tendering.errors';
import { openingRecordPaper } from '../papers/record-paper';
import { Tenders } from '../persistence/tenders';

/** The record as the paper that was issued, for everyone whom the tender concerns. */
@Injectable()
export class ReadRecordPaper {
  constructor(
    private readonly tenders: Tenders,
    private readonly documents: Documents,
    private readonly read: ReadDocument,
  ) {}

  /** @throws DomainError tendering.tender-not-found, .not-opened */
  async execute(rfqId: string, actor: Actor): Promise<{ file: StoredFile; bytes: Readable }> {
    await this.tenders.of(rfqId, actor);
    const issued = await this.documents.about(openingRecordPaper, rfqId);
    if (!issued) throw tenderingErrors('not-opened');
    return this.read.file(issued.fileId);
  }
}
