import { ApiProperty } from '@nestjs/swagger';
import { Choice, Decimal, Text } from '@wanchang/platform';
import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import { CURRENCIES } from '@wanchang/kernel';
import { LISTING_LIMITS } from '../../domain/listing';

const LARGEST_FIGURE = 1e15;

export class QuantityDto {
  @Decimal({ positive: true }) value!: string;
  @Text({ max: LISTING_LIMITS.unit, description: 'as people write it: 吨, 件, 台' }) unit!: string;
}

export class MoneyDto {
  @Decimal({ positive: true }) amount!: string;
  @Choice(CURRENCIES) currency!: string;
}

export class AttributeDto {
  @Text({ max: LISTING_LIMITS.attributeName }) name!: string;

  @Text({
    max: LISTING_LIMITS.attributeValue,
    description: 'as people read it: DN50, 1.6 MPa, 304',
  })
  value!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    required: false,
    minimum: -LARGEST_FIGURE,
    maximum: LARGEST_FIGURE,
    description: 'the figure in it; read from the value where left out',
  })
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(-LARGEST_FIGURE, { context: { min: -LARGEST_FIGURE } })
  @Max(LARGEST_FIGURE, { context: { max: LARGEST_FIGURE } })
  number: number | null = null;

  @Text({ max: LISTING_LIMITS.unit, optional: true, nullable: true }) unit: string | null = null;
}

export class IndustryRefDto {
  @ApiProperty({ description: 'GB/T 4754', example: '344' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
}

export class ListingImageDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() url!: string;
  @ApiProperty() thumbnailUrl!: string;
}
