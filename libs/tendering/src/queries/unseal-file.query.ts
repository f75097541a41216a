import { Injectable } from '@nestjs/common';
import type { Actor } from '@wanchang/platform';
import { Files } from '@wanchang/platform';
import { openFile, readEnvelope, SealedBidError, type FileInQuote } from '@wanchang/sealed-bids';
import { createHash } from 'node:crypto';
import { tenderingErrors } from '../domain/tendering.errors';
import type { OpenedFileRow } from '../persistence/sealed-file.statements';
import { SealedFiles } from '../persistence/sealed-files';
import { SealedQuotes } from '../persistence/sealed-quotes';
import { Tenders } from '../persistence/tenders';

export interface UnsealedFile extends FileInQuote {
  readonly fileId: string;
  readonly invitationId: string;
  readonly bytes: Buffer;
}

/** Files of opened quotes, out of their ciphertexts: nothing of them is kept in the clear. */
@Injectable()
export class UnsealFile {
  constructor(
    private readonly tenders: Tenders,
    private readonly sealedFiles: SealedFiles,
    private readonly quotes: SealedQuotes,
    private readonly files: Files,
  ) {}

  /**
   * For those who may read the quote: openers' sides, and its own bidder.
   * @throws DomainError tendering.tender-not-found, .file-not-found for another's as for none, .file-broken; platform.file-infected
   */
  async execute(rfqId: string, fileId: string, actor: Actor): Promise<UnsealedFile> {
    const tender = await this.tenders.of(rfqId, actor);
    const [row] = await this.sealedFiles.opened(rfqId, fileId);
    const mayRead = tender.role !== 'bidder' || row?.invitationId === tender.invitationId;
    if (!row || !mayRead) throw tenderingErrors('file-not-found');
    const file = await this.unseal(rfqId, row);
    if (!file) throw tenderingErrors('file-broken');
    await this.files.assertClean(file.bytes);
    return file;
  }

  /** Null for what does not open, or is not what the quote says. */
  async unseal(rfqId: string, row: OpenedFileRow): Promise<UnsealedFile | null> {
    const { fileId, invitationId, sealedQuoteId, no, envelope, said } = row;
    const shares = (await this.quotes.sharesByQuote(rfqId)).get(sealedQuoteId) ?? [];
    const sealed = await this.files.bytes(fileId);
    try {
      const bytes = Buffer.from(await openFile(readEnvelope(envelope), shares, no, sealed));
      const hash = createHash('sha256').update(bytes).digest('hex');
      return hash === said.sha256 ? { ...said, fileId, invitationId, bytes } : null;
    } catch (error) {
      if (error instanceof SealedBidError) return null;
      throw error;
    }
  }
}
