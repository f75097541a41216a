import { ApiProperty } from '@nestjs/swagger';
import { MemberRefDto } from '@wanchang/membership';
import { instant, nullableText, whole } from './rfq.dto';

export class OriginalPriceDto {
  @ApiProperty() price!: string;
  @ApiProperty() unit!: string;
}

export class ComparedCellDto {
  @ApiProperty(whole) no!: number;
  @ApiProperty({ ...nullableText, description: 'in currency, unit and tax basis of the request' })
  price!: string | null;
  @ApiProperty({ description: 'in the unit of the request, at most what is asked' })
  quantity!: string;
  @ApiProperty(nullableText) minimumOrder!: string | null;
  @ApiProperty(whole) leadTimeDays!: number;
  @ApiProperty() alternative!: string;
  @ApiProperty({ type: OriginalPriceDto }) original!: OriginalPriceDto;
  @ApiProperty() partial!: boolean;
}

export class ScorePartsDto {
  @ApiProperty() price!: number;
  @ApiProperty() leadTime!: number;
  @ApiProperty() coverage!: number;
  @ApiProperty() crossRegion!: number;
}

export class ComparedSupplierDto {
  @ApiProperty({ format: 'uuid' }) invitationId!: string;
  @ApiProperty({ type: MemberRefDto }) member!: MemberRefDto;
  @ApiProperty({ ...whole, description: 'version of its quote' }) no!: number;
  @ApiProperty({ description: 'answers an earlier version of the request; cannot be awarded' })
  outdated!: boolean;
  @ApiProperty({ description: 'its validity is over; cannot be awarded' }) lapsed!: boolean;
  @ApiProperty() currency!: string;
  @ApiProperty() taxRate!: string;
  @ApiProperty() priceIncludesTax!: boolean;
  @ApiProperty(instant) validUntil!: Date;
  @ApiProperty() paymentTerms!: string;
  @ApiProperty() note!: string;
  @ApiProperty(nullableText) freight!: string | null;
  @ApiProperty({ ...nullableText, description: 'with freight' }) total!: string | null;
  @ApiProperty({ ...whole, description: 'lines that are quoted whole' }) covered!: number;
  @ApiProperty({ ...whole, description: 'the longest of its lines' }) leadTimeDays!: number;
  @ApiProperty({ description: '0..1: the parts times their weights' }) score!: number;
  @ApiProperty({ type: ScorePartsDto, description: '0..1 each' }) parts!: ScorePartsDto;
  @ApiProperty() shortListed!: boolean;
  @ApiProperty({ description: 'laid aside by the buyer' }) hidden!: boolean;
  @ApiProperty({ description: 'of the buyer' }) ownNote!: string;
  @ApiProperty({ type: [ComparedCellDto] }) cells!: readonly ComparedCellDto[];
}

/** What the buyer paid for the same last. */
export class PastPriceDto {
  @ApiProperty({ description: 'in currency, unit and tax basis of the request' }) price!: string;
  @ApiProperty({ description: 'of the request that was awarded' }) number!: string;
  @ApiProperty(instant) awardedAt!: Date;
  @ApiProperty({ description: 'percent by which the lowest is above it' }) toPast!: number;
}

export class BestOfLineDto {
  @ApiProperty(whole) no!: number;
  @ApiProperty({ type: [String] }) invitationIds!: readonly string[];
  @ApiProperty() price!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'percent above the target price' })
  toTarget!: number | null;
  @ApiProperty({ type: PastPriceDto, nullable: true }) past!: PastPriceDto | null;
}

/** Lines × suppliers. */
export class RfqComparisonDto {
  @ApiProperty() currency!: string;
  @ApiProperty({ type: [ComparedSupplierDto], description: 'the highest score first' })
  suppliers!: ComparedSupplierDto[];
  @ApiProperty({ type: [BestOfLineDto] }) best!: readonly BestOfLineDto[];
  @ApiProperty({
    ...nullableText,
    description: 'each line from its cheapest, freight left out; null: a line is not covered',
  })
  lowestTotal!: string | null;
  @ApiProperty({ type: [String], description: 'currencies without a rate' })
  ratesMissing!: string[];
}
