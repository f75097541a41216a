import { Injectable } from '@nestjs/common';
import { Files, type StoredFile } from '@wanchang/platform';
import { RfqFiles } from './persistence/rfq-files';

/** The buyer's own files of a request, for libraries above, which ask first who may know of them. */
@Injectable()
export class RequestFiles {
  constructor(
    private readonly rfqFiles: RfqFiles,
    private readonly files: Files,
  ) {}

  async of(rfqId: string): Promise<StoredFile[]> {
    const rows = await this.rfqFiles.forBuyer(rfqId);
    return this.files.find(
      rows.flatMap(({ fileId, invitationId }) => (invitationId === null ? [fileId] : [])),
    );
  }
}
