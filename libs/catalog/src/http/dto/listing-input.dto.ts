import { Choice, Day, Decimal, ListOf, Nested, Text, Whole } from '@wanchang/platform';
import {
  REGION_WISHES,
  RESOURCE_KINDS,
  SIDES,
  type RegionWish,
  type ResourceKind,
  type Side,
} from '@wanchang/kernel';
import { LISTING_LIMITS, MUSTS, PRICE_TAXES, type Must, type PriceTax } from '../../domain/listing';
import {
  AttributeDto,
  CertificateDto,
  MoneyDto,
  OriginDto,
  PriceTierDto,
  VariantDto,
  QuantityDto,
} from '../../queries/answers/listing-parts.dto';

const clearable = { optional: true, nullable: true } as const;

/** What can be left out at first and changed later; null clears a field. */
class ListingFieldsDto {
  @Text({ max: LISTING_LIMITS.description, optional: true }) description?: string;
  @Text({ max: 5, ...clearable, description: 'GB/T 4754 section, division or group' })
  industryCode?: string | null;
  @ListOf(() => AttributeDto, { max: LISTING_LIMITS.attributes, optional: true })
  attributes?: AttributeDto[];
  @ListOf(() => VariantDto, { max: LISTING_LIMITS.variants, optional: true })
  variants?: VariantDto[];
  @Nested(() => QuantityDto, clearable) quantity?: QuantityDto | null;
  @Nested(() => MoneyDto, { ...clearable, description: 'null: negotiable' })
  price?: MoneyDto | null;
  @Text({ max: LISTING_LIMITS.unit, ...clearable }) priceUnit?: string | null;
  @Text({ max: LISTING_LIMITS.ownNumber, ...clearable, description: 'the unit’s own: 货号' })
  ownNumber?: string | null;
  @Choice(PRICE_TAXES, clearable) priceTax?: PriceTax | null;
  @Decimal({ ...clearable, description: 'percent' }) taxRate?: string | null;
  @ListOf(() => PriceTierDto, { max: LISTING_LIMITS.priceTiers, optional: true })
  priceTiers?: PriceTierDto[];
  @Text({ max: LISTING_LIMITS.packing, ...clearable, description: 'as people write it: 100个/箱' })
  packing?: string | null;
  @Nested(() => QuantityDto, { ...clearable, description: 'a month; supply only' })
  capacity?: QuantityDto | null;
  @ListOf(() => CertificateDto, { max: LISTING_LIMITS.certificates, optional: true })
  certificates?: CertificateDto[];
  @Nested(() => OriginDto, { ...clearable, description: 'null: China' }) origin?: OriginDto | null;
  @Nested(() => QuantityDto, { ...clearable, description: 'supply only' })
  minimumOrder?: QuantityDto | null;
  @Whole({ min: 0, max: LISTING_LIMITS.leadTimeDays, ...clearable, description: 'supply only' })
  leadTimeDays?: number | null;
  @Day({ ...clearable, description: 'demand only' }) dueDate?: string | null;
  @Text({ min: 6, max: 6, optional: true, description: 'GB/T 2260; by default the unit’s own' })
  regionCode?: string;
  @Choice(REGION_WISHES, { optional: true }) crossRegionWish?: RegionWish;
  @Day(clearable) validUntil?: string | null;
}

export class CreateListingDto extends ListingFieldsDto {
  @Choice(SIDES) side!: Side;
  @Choice(RESOURCE_KINDS) kind!: ResourceKind;
  @Text({ max: LISTING_LIMITS.title }) title!: string;
}

export class ReviseListingDto extends ListingFieldsDto {
  @Whole({ min: 1, max: 1_000_000_000, description: 'the version the edit is based on' })
  version!: number;
  @Choice(RESOURCE_KINDS, { optional: true }) kind?: ResourceKind;
  @Text({ min: 1, max: LISTING_LIMITS.title, optional: true }) title?: string;
}

export class ListingVersionDto {
  @Whole({ min: 1, max: 1_000_000_000 }) version!: number;
}

export class MarkedMustDto {
  @Whole({ min: 0, max: LISTING_LIMITS.attributes - 1, description: 'place of the property among the attributes, from 0' }) // prettier-ignore
  at!: number;
  @Choice(MUSTS, { nullable: true, description: 'null: it does not bind' }) must!: Must | null;
}

export class MarkMustsDto extends ListingVersionDto {
  @ListOf(() => MarkedMustDto, { min: 1, max: LISTING_LIMITS.attributes }) musts!: MarkedMustDto[];
}
