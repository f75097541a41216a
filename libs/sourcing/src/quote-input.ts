import { CURRENCIES } from '@wanchang/kernel';
import { Choice, Decimal, Flag, Instant, ListOf, Text, Whole } from '@wanchang/platform';
import { RFQ_LIMITS } from './domain/rfq';

export class QuoteLineInputDto {
  @Whole({ min: 1, max: 10_000, description: 'of the request' }) no!: number;
  @Decimal({ positive: true }) unitPrice!: string;
  @Text({ max: RFQ_LIMITS.unit, description: 'converts into the unit of the request' })
  unit!: string;
  @Decimal({ positive: true, nullable: true, description: 'null: all that is asked' })
  quantity!: string | null;
  @Decimal({ positive: true, nullable: true }) minimumOrder!: string | null;
  @Whole({ min: 0, max: RFQ_LIMITS.leadTimeDays }) leadTimeDays!: number;
  @Text({ max: RFQ_LIMITS.alternative, min: 0 }) alternative!: string;
}

export class QuoteInputDto {
  @Choice(CURRENCIES) currency!: string;
  @Flag() priceIncludesTax!: boolean;
  @Decimal({ description: 'percent' }) taxRate!: string;
  @Decimal({ description: 'for the whole quote; 0: included' }) freight!: string;
  @Instant() validUntil!: string;
  @Text({ max: RFQ_LIMITS.paymentTerms, min: 0, description: 'empty: as the request says' })
  paymentTerms!: string;
  @Text({ max: RFQ_LIMITS.note, min: 0 }) note!: string;
  @ListOf(() => QuoteLineInputDto, { max: RFQ_LIMITS.lines }) lines!: QuoteLineInputDto[];
}
