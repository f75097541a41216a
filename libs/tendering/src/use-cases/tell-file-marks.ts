import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { SealedFiles } from '../persistence/sealed-files';
import type { TenderRow } from '../persistence/tender.statements';
import { TenderParties } from '../tender-parties';
import { fileMarksRead } from '../tendering.facts';

/** The buyer's page shows it at once. */
@Injectable()
export class TellFileMarks {
  constructor(
    private readonly sealedFiles: SealedFiles,
    private readonly parties: TenderParties,
    private readonly facts: Facts,
  ) {}

  /** @param before so many were read earlier */
  @Transactional()
  async execute(tender: TenderRow, before: number): Promise<void> {
    const count = (await this.sealedFiles.marks(tender.rfqId)).length;
    if (count > before)
      await this.facts.record(fileMarksRead, { ...this.parties.of(tender), count }, null);
  }
}
