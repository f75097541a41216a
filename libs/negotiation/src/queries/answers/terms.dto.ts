import { Choice, Day, Decimal, Flag, Instant, ListOf, Text, Whole } from '@wanchang/platform';
import { CURRENCIES } from '@wanchang/kernel';
import { INCOTERMS, type Incoterm } from '../../domain/incoterms';
import { COUNTED_BEFORE, COUNTED_NOW, TERM_LIMITS } from '../../domain/terms';

const unsaid = { optional: true, nullable: true } as const;

/** Of a line, what its sum rests on. */
export class CountedLineDto {
  @Decimal({ positive: true }) quantity!: string;
  @Decimal({ description: 'in the currency of the terms; below 0: a discount' }) unitPrice!: string;
  @Decimal({ ...unsaid, description: 'percent; null: the rate of the terms' })
  taxRate?: string | null;
}

export class OfferLineDto extends CountedLineDto {
  @Text({ max: TERM_LIMITS.description }) description!: string;
  @Text({ max: TERM_LIMITS.specification, min: 0 }) specification!: string;
  @Text({ max: TERM_LIMITS.unit, description: 'as people write it: 吨, 件, 台' }) unit!: string;
}

export class FreeTermDto {
  @Text({ max: TERM_LIMITS.freeTermTitle }) title!: string;
  @Text({ max: TERM_LIMITS.freeTermText }) text!: string;
}

/** Of terms, what their sums rest on beside the lines. */
export class CountedTermsDto {
  @Choice(CURRENCIES) currency!: string;
  @Decimal({ ...unsaid, description: 'percent, of lines without a rate of their own' })
  taxRate?: string | null;
  @Flag({ ...unsaid, description: 'whether prices, freight and discount contain the tax' })
  priceIncludesTax?: boolean | null;
  @Decimal({ ...unsaid, description: 'for all of it; null: none, or in the prices' })
  freight?: string | null;
  @Decimal({ ...unsaid, description: 'percent; null: the rate of the terms' })
  freightTaxRate?: string | null;
  @Decimal({ ...unsaid, description: 'off the sum of the lines, spread over them by amount' })
  discount?: string | null;
}

export class TermsDto extends CountedTermsDto {
  @ListOf(() => OfferLineDto, { min: 1, max: TERM_LIMITS.lines }) lines!: readonly OfferLineDto[];
  @Choice(INCOTERMS, { ...unsaid, description: 'of Incoterms 2020' }) incoterm?: Incoterm | null;
  @Text({ ...unsaid, max: TERM_LIMITS.deliveryPlace, description: 'that the incoterm names' })
  incotermPlace?: string | null;
  @Text({ max: TERM_LIMITS.deliveryPlace }) deliveryPlace!: string;
  @Day() deliveryDate!: string;
  @Text({ max: TERM_LIMITS.paymentTerms }) paymentTerms!: string;
  @Instant({ description: 'until when the offer can be accepted' }) validUntil!: string;
  @Flag({
    ...unsaid,
    description:
      'can be withdrawn before that; not said: irrevocable. Null: made before offers said so',
  })
  revocable?: boolean | null;
  @ListOf(() => FreeTermDto, { max: TERM_LIMITS.freeTerms }) freeTerms!: readonly FreeTermDto[];
  @Whole({
    ...{ min: COUNTED_BEFORE, max: COUNTED_NOW, optional: true },
    description: 'how the sums are counted; given by the server, absent in offers of before',
  })
  edition?: number;
}
