import { Injectable } from '@nestjs/common';
import { MemberDirectory, type MemberActor, type MemberRef } from '@wanchang/membership';
import { Database, type RowOf } from '@wanchang/platform';
import { compare, percentAbove, type Best, type Column } from '../domain/comparison';
import { pastPrices, plainName } from '../domain/past-awards';
import type { Rates, RfqContent } from '../domain/rfq';
import { Rfqs } from '../persistence/rfqs';
import type {
  BestOfLineDto,
  ComparedSupplierDto,
  RfqComparisonDto,
} from './answers/comparison.dto';
import { PAST_AWARDS } from './past-awards.statement';
import { QUOTES_OF_RFQ } from './rfq-rows.statements';

/** The quotes of a request side by side, for its buyer. */
@Injectable()
export class CompareQuotes {
  constructor(
    private readonly database: Database,
    private readonly rfqs: Rfqs,
    private readonly members: MemberDirectory,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found */
  async execute(rfqId: string, actor: MemberActor): Promise<RfqComparisonDto> {
    const { content, targets, rates } = await this.rfqs.own(rfqId, actor.member.id);
    const rows = await this.database.query(QUOTES_OF_RFQ, [rfqId]);
    const refs = await this.members.refs([actor.member.id, ...rows.map((row) => row.memberId)]);
    const buyerCoast = refs.get(actor.member.id)!.coast;
    const quotes = rows.map(({ invitationId, memberId, content: quote }) => ({
      ...{ invitationId, quote, coast: refs.get(memberId)!.coast },
    }));
    const { columns, best, lowestTotal } = compare({ content, targets, rates, buyerCoast }, quotes);
    const suppliers = rows.map((row, at) => toDto(row, columns[at]!, refs.get(row.memberId)!));
    suppliers.sort((left, right) => right.score - left.score);
    const used = new Set(rows.map((row) => row.content.currency));
    return {
      ...{ currency: content.currency, suppliers, lowestTotal },
      best: await this.withPast(rfqId, content, rates, best, actor),
      ratesMissing: [...used].filter((code) => code !== content.currency && !(code in rates)),
    };
  }

  /** What the buyer paid for the same before stands beside the lowest. */
  private async withPast(
    rfqId: string,
    content: RfqContent,
    rates: Rates,
    best: readonly Best[],
    { member }: MemberActor,
  ): Promise<BestOfLineDto[]> {
    const names = content.lines.map(({ description }) => plainName(description));
    const rows = await this.database.query(PAST_AWARDS, [member.id, rfqId, names]);
    const past = new Map(pastPrices(content, rates, rows).map((one) => [one.no, one]));
    return best.map((one) => {
      const before = past.get(one.no);
      if (!before) return { ...one, past: null };
      const { price, number, awardedAt } = before;
      const toPast = percentAbove(one.price, price);
      return { ...one, past: { price, number, awardedAt, toPast } };
    });
  }
}

type QuoteRow = RowOf<typeof QUOTES_OF_RFQ>;

function toDto(row: QuoteRow, column: Column, member: MemberRef): ComparedSupplierDto {
  const { no, outdated, lapsed, shortListed, hidden, validUntil } = row;
  const { currency, taxRate, priceIncludesTax, paymentTerms, note } = row.content;
  return {
    ...{ ...column, member, no, outdated, lapsed, shortListed, hidden, validUntil },
    ownNote: row.note,
    ...{ currency, taxRate, priceIncludesTax, paymentTerms, note },
  };
}
