import { Injectable } from '@nestjs/common';
import { IssueDocument } from '@wanchang/documents';
import { Facts, type Actor } from '@wanchang/platform';
import { readRecord, recordHash } from '@wanchang/sealed-bids';
import { SealedRfqs } from '@wanchang/sourcing';
import { awardFrom } from '../domain/tender.rules';
import { drawRecord, openingRecordPaper } from '../papers/record-paper';
import type { TenderRow } from '../persistence/tender.statements';
import { Tenders } from '../persistence/tenders';
import { TenderParties } from '../tender-parties';
import { recordComplete } from '../tendering.facts';

/** The record has the signatures of two sides: it becomes a paper, and the days until an award begin. */
@Injectable()
export class CompleteRecord {
  constructor(
    private readonly tenders: Tenders,
    private readonly parties: TenderParties,
    private readonly rfqs: SealedRfqs,
    private readonly issue: IssueDocument,
    private readonly facts: Facts,
  ) {}

  async execute(tender: TenderRow, text: string, actor: Actor): Promise<void> {
    const { rfqId, number } = tender;
    const signedAt = await this.tenders.complete(rfqId);
    await this.rfqs.allowAward(rfqId, awardFrom(tender, signedAt));
    const record = readRecord(text);
    const signatures = await this.tenders.signatures(rfqId);
    await this.issue.execute(
      {
        ...{ kind: openingRecordPaper, subjectId: rfqId },
        title: `${openingRecordPaper.title.zh} ${number}`,
        draw: (paper, reserved) =>
          drawRecord(paper, reserved.number, { record, hash: recordHash(text), signatures }),
      },
      actor,
    );
    const of = await this.parties.withBidders(tender);
    await this.facts.record(recordComplete, { ...of, recordHash: recordHash(text) }, actor);
  }
}
