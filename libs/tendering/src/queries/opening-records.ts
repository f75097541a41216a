import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '@wanchang/membership';
import {
  RECORD_FORMAT,
  recordText,
  type OpeningRecord,
  type RecordedQuote,
} from '@wanchang/sealed-bids';
import { quoteTotal } from '@wanchang/sourcing';
import { LEGAL_PROFILES } from '../domain/legal-profiles';
import { SealedQuotes } from '../persistence/sealed-quotes';
import type { SealedRow } from '../persistence/sealed-quote.statements';
import type { TenderRow } from '../persistence/tender.statements';
import { Tenders } from '../persistence/tenders';

type NameOf = (memberId: string) => string;

/** The record of an opening writes itself: out of the rows until the first signature, then as it was signed. */
@Injectable()
export class OpeningRecords {
  constructor(
    private readonly tenders: Tenders,
    private readonly quotes: SealedQuotes,
    private readonly members: MemberDirectory,
  ) {}

  /** Of a tender that is opened. */
  async text(tender: TenderRow): Promise<string> {
    return tender.record ?? recordText(await this.build(tender));
  }

  private async build(tender: TenderRow): Promise<OpeningRecord> {
    const { rfqId, memberId, thirdId } = tender;
    // One after the other: a signature reads them in its transaction.
    const all = await this.quotes.all(rfqId);
    const late = await this.quotes.late(rfqId);
    const objections = await this.quotes.objections(rfqId);
    const openers = await this.tenders.openers(rfqId);
    const shares = await this.quotes.shares(rfqId);
    const units = [...all, ...late, ...objections].map((row) => row.memberId);
    const refs = await this.members.refs([memberId, thirdId, ...units]);
    const nameOf: NameOf = (id) => refs.get(id)?.nameZh ?? '';
    const unitOf = {
      buyer: nameOf(memberId),
      third: nameOf(thirdId),
      secretariat: '联席会议秘书处',
    };
    const listed = all.filter(({ newest, withdrawnAt }) => newest && !withdrawnAt);
    const aside = (row: SealedRow, at: Date) => ({
      ...{ hash: row.hash, receipt: row.receipt, bidder: nameOf(row.memberId) },
      at: at.toISOString(),
    });
    return {
      ...{ format: RECORD_FORMAT, tender: headOf(tender, unitOf.buyer) },
      openers: openers.map(({ side, personName, recipient, verifier }) => ({
        ...{ side, unit: unitOf[side], person: personName, recipient, verifier },
      })),
      openings: openers.flatMap(({ side, personName: person }) => {
        const given = shares.find((share) => share.side === side);
        return given ? [{ side, person, at: given.givenAt.toISOString() }] : [];
      }),
      listHash: tender.listHash ?? '',
      quotes: listed
        .map((row) => quoteOf(row, tender, nameOf))
        .sort((left, right) => (left.hash < right.hash ? -1 : 1)),
      withdrawn: all.flatMap((row) =>
        row.newest && row.withdrawnAt ? [aside(row, row.withdrawnAt)] : [],
      ),
      replaced: all.flatMap((row) => (row.newest ? [] : [aside(row, row.receivedAt)])),
      late: late.map((row) => ({
        ...{ hash: row.hash, receipt: '', bidder: nameOf(row.memberId) },
        at: row.refusedAt.toISOString(),
      })),
      objections: objections.map((row) => ({
        ...{ unit: nameOf(row.memberId), at: row.raisedAt.toISOString(), text: row.text },
        ...{ answer: row.answer ?? '', answeredAt: row.answeredAt?.toISOString() ?? '' },
        ...(row.dueAt && { dueAt: row.dueAt.toISOString(), overdue: row.overdue }),
      })),
      madeAt: tender.openedAt!.toISOString(),
    };
  }
}

function headOf(tender: TenderRow, buyer: string): OpeningRecord['tender'] {
  const { rfqId: id, number, content, version, sentAt, deadline, profile } = tender;
  return {
    ...{ id, number, title: content.title, buyer, version, profile },
    ...{ sentAt: sentAt!.toISOString(), deadline: deadline!.toISOString() },
    fewest: LEGAL_PROFILES[profile].fewest,
    lines: content.lines.map(({ no, quantity, unit }) => ({ no, quantity, unit })),
  };
}

function quoteOf(
  row: SealedRow,
  { content: request, version }: TenderRow,
  nameOf: NameOf,
): RecordedQuote {
  const { hash, receipt, commitment, invitationId, memberId, receivedAt, content, why } = row;
  const same = {
    ...(row.files.length > 0 && { files: row.files }),
    ...{ hash, receipt, commitment, invitationId, bidder: nameOf(memberId) },
    receivedAt: receivedAt.toISOString(),
  };
  const none = { total: null, currency: null, terms: null };
  if (row.rfqVersion !== version) return { ...same, outcome: 'outdated', why: 'version', ...none };
  if (!content) return { ...same, outcome: 'unreadable', why: why || 'shares', ...none };
  const { currency, taxRate, priceIncludesTax, freight, validUntil, paymentTerms } = content;
  return {
    ...{ ...same, outcome: 'opened', why: '', currency },
    total: quoteTotal(content, request.lines),
    terms: { taxRate, priceIncludesTax, freight, validUntil, paymentTerms },
  };
}
