import { Injectable } from '@nestjs/common';
import type { Actor } from '@wanchang/platform';
import { EXPORT_FORMAT, readRecord, type TenderExport } from '@wanchang/sealed-bids';
import { tenderingErrors } from '../domain/tendering.errors';
import { SealedQuotes } from '../persistence/sealed-quotes';
import { Tenders } from '../persistence/tenders';
import { OpeningRecords } from './opening-records';

/** Everything with which an outsider works the opening out again. A bidder gets the contents of its own quote alone. */
@Injectable()
export class ExportOpening {
  constructor(
    private readonly tenders: Tenders,
    private readonly quotes: SealedQuotes,
    private readonly records: OpeningRecords,
  ) {}

  /** @throws DomainError tendering.tender-not-found, .not-opened */
  async execute(rfqId: string, actor: Actor): Promise<{ number: string; file: TenderExport }> {
    const tender = await this.tenders.of(rfqId, actor);
    if (!tender.openedAt) throw tenderingErrors('not-opened');
    const record = await this.records.text(tender);
    const [all, shares, signatures] = await Promise.all([
      this.quotes.all(rfqId),
      this.quotes.shares(rfqId),
      this.tenders.signatures(rfqId),
    ]);
    const rows = new Map(all.map((row) => [row.hash, row]));
    const mayRead = (invitationId: string) =>
      tender.role !== 'bidder' || invitationId === tender.invitationId;
    const quotes = readRecord(record).quotes.map(({ hash }) => {
      const row = rows.get(hash)!;
      if (!mayRead(row.invitationId)) return { hash, envelope: null, shares: [] };
      const given = shares.flatMap(({ sealedQuoteId, side, share }) =>
        sealedQuoteId === row.id && share !== null ? [{ side, share }] : [],
      );
      return { hash, envelope: row.envelope, shares: given };
    });
    const signed = signatures.map(({ side, signature }) => ({ side, signature }));
    const file = { format: EXPORT_FORMAT, record, signatures: signed, quotes } as const;
    return { number: tender.number, file };
  }
}
