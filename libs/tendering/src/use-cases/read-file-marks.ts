import { Injectable } from '@nestjs/common';
import { Files } from '@wanchang/platform';
import { RequestFiles } from '@wanchang/rfq-files';
import { createHash } from 'node:crypto';
import { readMarks } from '../marks/read-marks';
import { SealedFiles } from '../persistence/sealed-files';
import type { TenderFileMarkEntity } from '../persistence/tender-file-mark.entity';
import { Tenders } from '../persistence/tenders';
import { UnsealFile } from '../queries/unseal-file.query';
import { TellFileMarks } from './tell-file-marks';

const SILENT = { author: '', lastModifiedBy: '', tool: '', readable: false } as const;

/** After the opening: what files say of who made them is read once, so that those of different bidders can be compared. */
@Injectable()
export class ReadFileMarks {
  constructor(
    private readonly tenders: Tenders,
    private readonly sealedFiles: SealedFiles,
    private readonly requestFiles: RequestFiles,
    private readonly unseal: UnsealFile,
    private readonly files: Files,
    private readonly told: TellFileMarks,
  ) {}

  /** What was read before is not read again: a run that was interrupted goes on. */
  async execute(rfqId: string): Promise<void> {
    const tender = await this.tenders.forProduct(rfqId);
    if (!tender?.openedAt) return;
    const known = new Set((await this.sealedFiles.marks(rfqId)).map(({ fileId }) => fileId));
    for (const row of await this.sealedFiles.opened(rfqId)) {
      if (known.has(row.fileId)) continue;
      const file = await this.unseal.unseal(rfqId, row);
      const { fileId, invitationId, said } = row;
      const of = { fileId, rfqId, invitationId, name: said.name, sha256: said.sha256 };
      await this.keep(of, file?.bytes ?? null);
    }
    for (const { id: fileId, name } of await this.requestFiles.of(rfqId)) {
      if (known.has(fileId)) continue;
      const bytes = await this.files.bytes(fileId);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await this.keep({ fileId, rfqId, invitationId: null, name, sha256 }, bytes);
    }
    await this.told.execute(tender, known.size);
  }

  private async keep(
    of: Pick<TenderFileMarkEntity, 'fileId' | 'rfqId' | 'invitationId' | 'name' | 'sha256'>,
    bytes: Buffer | null,
  ): Promise<void> {
    const marks = bytes && (await readMarks(bytes));
    await this.sealedFiles.keepMark({ ...of, ...(marks ? { ...marks, readable: true } : SILENT) });
  }
}
