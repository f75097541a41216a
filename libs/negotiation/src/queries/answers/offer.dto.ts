import { ApiProperty } from '@nestjs/swagger';
import { DEAL_SIDES, type DealSide } from '../../domain/deal-room';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../domain/offer-differences';
import { OFFER_ANSWERS, type OfferAnswer } from '../../domain/offer.rules';
import { OFFER_STATES, type OfferState } from '../../domain/offer.states';
import { MATTERS, OFFER_NATURES, type Matter, type OfferNature } from '../../domain/substance';
import { SumsDto } from './sums.dto';
import { TermsDto } from './terms.dto';

const instant = { type: String, format: 'date-time' } as const;

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
  @ApiProperty({
    enum: MATTERS,
    enumName: 'Matter',
    nullable: true,
    description:
      'what of the bargain it touches (Civil Code 488); of a further term by its words alone',
  })
  matter!: Matter | null;
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
  @ApiProperty({ type: TotalDto, description: 'what the buyer pays' }) total!: TotalDto;
  @ApiProperty({ type: SumsDto }) sums!: SumsDto;
  @ApiProperty(instant) createdAt!: Date;
  @ApiProperty(instant) validUntil!: Date;
  @ApiProperty({ type: [DifferenceDto], description: 'to the version before' })
  differences!: DifferenceDto[];
  @ApiProperty({
    enum: OFFER_NATURES,
    enumName: 'OfferNature',
    nullable: true,
    description: 'what it is as an answer (Civil Code 488, 489); null: it answers no offer',
  })
  nature!: OfferNature | null;
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
  @ApiProperty({ type: SumsDto }) sums!: SumsDto;
  @ApiProperty() acceptedByName!: string;
  @ApiProperty(instant) acceptedAt!: Date;
}
