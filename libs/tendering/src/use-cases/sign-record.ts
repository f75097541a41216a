import { Injectable } from '@nestjs/common';
import { Database, Facts, Transactional, type Actor } from '@wanchang/platform';
import { isRecordSignedBy, recordHash, type OpenerSide } from '@wanchang/sealed-bids';
import { tenderingErrors } from '../domain/tendering.errors';
import { isSignedByEnough } from '../domain/tender.rules';
import { TenderSignatureEntity } from '../persistence/tender-signature.entity';
import type { TenderRow } from '../persistence/tender.statements';
import { Tenders } from '../persistence/tenders';
import { OpeningRecords } from '../queries/opening-records';
import { TenderParties } from '../tender-parties';
import { recordSigned } from '../tendering.facts';
import { CompleteRecord } from './complete-record';

/** A side signs the record with the key that opened. The first signature freezes its text, the second makes it complete. */
@Injectable()
export class SignRecord {
  constructor(
    private readonly database: Database,
    private readonly tenders: Tenders,
    private readonly parties: TenderParties,
    private readonly records: OpeningRecords,
    private readonly complete: CompleteRecord,
    private readonly facts: Facts,
  ) {}

  /**
   * @param seen hash of the record that was signed
   * @throws DomainError tendering.tender-not-found, .not-an-opener, .opener-taken, .not-opened, .already-signed, .objections-open, .record-changed, .signature-wrong
   */
  @Transactional()
  async execute(rfqId: string, seen: string, signature: string, actor: Actor): Promise<void> {
    const tender = await this.tenders.lock(rfqId, actor);
    const { side, verifier } = await this.parties.opener(tender, actor);
    assertSignable(tender, side);
    const text = await this.records.text(tender);
    const hash = recordHash(text);
    if (hash !== seen) throw tenderingErrors('record-changed');
    if (!isRecordSignedBy(verifier, text, signature)) throw tenderingErrors('signature-wrong');
    await this.tenders.freezeRecord(rfqId, text);
    await this.database.repository(TenderSignatureEntity).insert({ rfqId, side, signature });
    const of = await this.parties.withBidders(tender);
    await this.facts.record(recordSigned, { ...of, side, recordHash: hash }, actor);
    if (isSignedByEnough([...tender.signed, side]))
      await this.complete.execute(tender, text, actor);
  }
}

function assertSignable({ state, opened, signed, openObjections }: TenderRow, side: OpenerSide) {
  if (state !== 'opened' && state !== 'signed') throw tenderingErrors('not-opened');
  if (signed.includes(side) || state === 'signed') throw tenderingErrors('already-signed');
  if (!opened.includes(side)) throw tenderingErrors('not-an-opener');
  if (openObjections > 0)
    throw tenderingErrors('objections-open', { args: { count: openObjections } });
}
