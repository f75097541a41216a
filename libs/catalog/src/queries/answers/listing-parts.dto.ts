import { ApiProperty } from '@nestjs/swagger';
import { Choice, Day, Decimal, Id, ListOf, Nested, Text } from '@wanchang/platform';
import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import { COUNTRY_CODES, CURRENCIES } from '@wanchang/kernel';
import { LISTING_LIMITS, MUSTS, type Must } from '../../domain/listing';

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

  @Choice(MUSTS, {
    optional: true,
    description: 'of a demand: a supply that states another value does not fit',
  })
  must?: Must;
}

export class VariantDto {
  @Text({ max: LISTING_LIMITS.variantModel, description: 'among the others: DN200, 10A' })
  model!: string;
  @Text({ max: LISTING_LIMITS.ownNumber, optional: true, nullable: true })
  ownNumber: string | null = null;
  @ListOf(() => AttributeDto, { max: LISTING_LIMITS.variantAttributes, optional: true })
  attributes: AttributeDto[] = [];
  @Decimal({
    positive: true,
    optional: true,
    nullable: true,
    description: 'in the currency of the price',
  })
  price: string | null = null;
  @Decimal({
    positive: true,
    optional: true,
    nullable: true,
    description: 'in the unit of the quantity',
  })
  stock: string | null = null;
}

export class PriceTierDto {
  @Decimal({ positive: true, description: 'from so many on, of what the price is for one of' })
  from!: string;
  @Decimal({ positive: true, description: 'in the currency of the price' }) amount!: string;
}

/** The paper of a certificate. */
export class CertificateFileDto {
  @Id() id!: string;
  @Text({ max: 200, description: 'as it was called when it was uploaded' }) name!: string;
}

export class CertificateDto {
  @Text({ max: LISTING_LIMITS.certificateName }) name!: string;
  @Text({ max: LISTING_LIMITS.certificateNumber, optional: true, nullable: true })
  number: string | null = null;
  @Day({ optional: true, nullable: true }) validUntil: string | null = null;
  @Nested(() => CertificateFileDto, { optional: true, nullable: true })
  file?: CertificateFileDto | null;
}

export class OriginDto {
  @Choice(COUNTRY_CODES, { description: 'ISO 3166-1 alpha-2, not of China' }) country!: string;
  @Text({ max: LISTING_LIMITS.place, optional: true, nullable: true }) place: string | null = null;
}

export class ListingOriginDto {
  @ApiProperty({ description: 'ISO 3166-1 alpha-2' }) country!: string;
  @ApiProperty({ type: String, nullable: true }) place!: string | null;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
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
