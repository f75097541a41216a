import { ApiProperty } from '@nestjs/swagger';
import { Choice, Day, Decimal, Instant, ListOf, Text } from '@wanchang/platform';
import { CURRENCIES } from '@wanchang/kernel';
import { DEAL_SIDES, type DealSide } from '../../domain/deal-room';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../domain/offer-differences';
import { OFFER_ANSWERS, type OfferAnswer } from '../../domain/offer.rules';
import { OFFER_STATES, type OfferState } from '../../domain/offer.states';
import { TERM_LIMITS } from '../../domain/terms';

const instant = { type: String, format: 'date-time' } as const;

export class OfferLineDto {
  @Text({ max: TERM_LIMITS.description }) description!: string;
  @Text({ max: TERM_LIMITS.specification, min: 0 }) specification!: string;
  @Decimal({ positive: true }) quantity!: string;
  @Text({ max: TERM_LIMITS.unit, description: 'as people write it: 吨, 件, 台' }) unit!: string;
  @Decimal({ description: 'not below 0, in the currency of the terms' }) unitPrice!: string;
}

export class FreeTermDto {
  @Text({ max: TERM_LIMITS.freeTermTitle }) title!: string;
  @Text({ max: TERM_LIMITS.freeTermText }) text!: string;
}

export class TermsDto {
  @ListOf(() => OfferLineDto, { min: 1, max: TERM_LIMITS.lines }) lines!: readonly OfferLineDto[];
  @Choice(CURRENCIES) currency!: string;
  @Text({ max: TERM_LIMITS.deliveryPlace }) deliveryPlace!: string;
  @Day() deliveryDate!: string;
  @Text({ max: TERM_LIMITS.paymentTerms }) paymentTerms!: string;
  @Instant({ description: 'until when the offer can be accepted' }) validUntil!: string;
  @ListOf(() => FreeTermDto, { max: TERM_LIMITS.freeTerms }) freeTerms!: readonly FreeTermDto[];
}

export class TotalDto {
  @ApiProperty({ example: '18650.00' }) amount!: string;
  @ApiProperty({ example: 'CNY' }) currency!: string;
}

export class DifferenceDto {
  @ApiProperty({
    example: 'lines.0.unitPrice',
    description: 'counted from 0 in this version; of removed entries in the one before',
  })
  path!: string;

  @ApiProperty({ description: 'in the reader’s language' }) label!: string;
  @ApiProperty({ enum: DIFFERENCE_KINDS, enumName: 'DifferenceKind' })
  kind!: DifferenceKind;
  @ApiProperty({ type: String, nullable: true }) before!: string | null;
  @ApiProperty({ type: String, nullable: true }) after!: string | null;
}

export class OfferDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ enum: DEAL_SIDES, enumName: 'DealSide' }) by!: DealSide;
  @ApiProperty() byName!: string;
  @ApiProperty({ enum: OFFER_STATES, enumName: 'OfferState' }) state!: OfferState;
  @ApiProperty({ type: TermsDto }) terms!: TermsDto;
  @ApiProperty({ type: TotalDto, description: 'sum of the lines, each rounded to two decimals' })
  total!: TotalDto;
  @ApiProperty(instant) createdAt!: Date;
  @ApiProperty(instant) validUntil!: Date;
  @ApiProperty({ type: [DifferenceDto], description: 'to the version before' })
  differences!: DifferenceDto[];
  @ApiProperty({
    enum: OFFER_ANSWERS,
    enumName: 'OfferAnswer',
    isArray: true,
    description: 'what I may answer now',
  })
  actions!: OfferAnswer[];
}

export class AgreementDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'WA-2026-000045' }) number!: string;
  @ApiProperty({ type: 'integer' }) offerNo!: number;
  @ApiProperty({ type: TermsDto }) terms!: TermsDto;
  @ApiProperty({ type: TotalDto }) total!: TotalDto;
  @ApiProperty() acceptedByName!: string;
  @ApiProperty(instant) acceptedAt!: Date;
}
