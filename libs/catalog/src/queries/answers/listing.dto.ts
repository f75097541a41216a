import { ApiProperty, OmitType } from '@nestjs/swagger';
import {
  COASTS,
  REGION_WISHES,
  RESOURCE_KINDS,
  SIDES,
  type Coast,
  type RegionWish,
  type ResourceKind,
  type Side,
} from '@wanchang/kernel';
import { MemberRefDto, type MemberRef } from '@wanchang/membership';
import { LISTING_STATES, type ListingState } from '../../domain/listing.states';
import {
  AttributeDto,
  CertificateDto,
  IndustryRefDto,
  ListingImageDto,
  ListingOriginDto,
  MoneyDto,
  PriceTierDto,
  QuantityDto,
  VariantDto,
} from './listing-parts.dto';
import {
  LISTING_LIMITS,
  PRICE_TAXES,
  type ListingAttribute,
  type ListingVariant,
  type PriceTax,
} from '../../domain/listing';

const nullable = { nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;
const instant = { type: String, format: 'date-time' } as const;

/** A listing as its own unit and active members see it. */
export class ListingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: MemberRefDto }) member!: MemberRef;
  @ApiProperty({ enum: SIDES, enumName: 'Side' }) side!: Side;
  @ApiProperty({ enum: RESOURCE_KINDS, enumName: 'ResourceKind' }) kind!: ResourceKind;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, ...nullable, description: 'the unit’s own: 货号' })
  ownNumber!: string | null;
  @ApiProperty() description!: string;
  @ApiProperty({ type: IndustryRefDto, ...nullable }) industry!: IndustryRefDto | null;
  @ApiProperty({ type: [AttributeDto] }) attributes!: readonly ListingAttribute[];
  @ApiProperty({ type: [VariantDto], description: 'sizes, each with what it alone has' })
  variants!: readonly ListingVariant[];
  @ApiProperty({ type: QuantityDto, ...nullable }) quantity!: QuantityDto | null;
  @ApiProperty({
    type: MoneyDto,
    ...nullable,
    description: 'null: negotiable; of a demand the ceiling',
  })
  price!: MoneyDto | null;
  @ApiProperty({ type: String, ...nullable, description: 'what the price is for one of' })
  priceUnit!: string | null;
  @ApiProperty({ enum: PRICE_TAXES, enumName: 'PriceTax', ...nullable }) priceTax!: PriceTax | null;
  @ApiProperty({ type: String, ...nullable, description: 'percent' }) taxRate!: string | null;
  @ApiProperty({ type: [PriceTierDto], description: 'by quantity, ascending' })
  priceTiers!: readonly PriceTierDto[];
  @ApiProperty({ type: String, ...nullable }) packing!: string | null;
  @ApiProperty({ type: QuantityDto, ...nullable, description: 'a month' })
  capacity!: QuantityDto | null;
  @ApiProperty({ type: [CertificateDto] }) certificates!: readonly CertificateDto[];
  @ApiProperty({ type: ListingOriginDto, ...nullable, description: 'null: China' })
  origin!: ListingOriginDto | null;
  @ApiProperty({ type: QuantityDto, ...nullable }) minimumOrder!: QuantityDto | null;
  @ApiProperty({ type: 'integer', ...nullable, description: 'supply: calendar days' })
  leadTimeDays!: number | null;
  @ApiProperty({ ...day, description: 'demand: last day of delivery' }) dueDate!: string | null;
  @ApiProperty({ type: String, ...nullable, description: 'null: abroad' })
  regionCode!: string | null;
  @ApiProperty() regionName!: string;
  @ApiProperty({ description: 'abroad the country' }) provinceName!: string;
  @ApiProperty({ enum: COASTS, enumName: 'Coast', ...nullable, description: 'null: abroad' })
  coast!: Coast | null;
  @ApiProperty({ enum: REGION_WISHES, enumName: 'RegionWish' }) crossRegionWish!: RegionWish;
  @ApiProperty({ ...day, description: 'last day on which it is shown' }) validUntil!: string | null;
  @ApiProperty({ type: [ListingImageDto], maxItems: LISTING_LIMITS.images })
  images!: ListingImageDto[];
  @ApiProperty({ enum: LISTING_STATES, enumName: 'ListingState' }) state!: ListingState;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ ...day, description: 'its unit says by this day that it still holds' })
  confirmBy!: string | null;
  @ApiProperty({ ...instant, ...nullable }) publishedAt!: Date | null;
  @ApiProperty(instant) createdAt!: Date;
  @ApiProperty(instant) updatedAt!: Date;
  @ApiProperty({ description: 'of the unit I act for' }) mine!: boolean;
  @ApiProperty({ type: [String], description: 'what I can do with it now' }) actions!: string[];
}

export class HighlightDto {
  @ApiProperty({ description: 'plain text; found words stand in [[ ]]' }) title!: string;
}

/** A listing in a list: all but the description. */
export class ListingCardDto extends OmitType(ListingDto, ['description'] as const) {
  @ApiProperty({ type: HighlightDto, required: false, description: 'in search results only' })
  highlight?: HighlightDto;
  @ApiProperty({
    type: 'integer',
    required: false,
    description: 'between the provincial capitals, in search results by distance',
  })
  kilometres?: number;
  @ApiProperty({
    type: VariantDto,
    required: false,
    description: 'beside a counterpart: the one that fits it',
  })
  variant?: ListingVariant;
}

/** What everybody may see of a published listing. */
export class TeaserDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: [true] }) teaser!: true;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: SIDES, enumName: 'Side' }) side!: Side;
  @ApiProperty({ enum: RESOURCE_KINDS, enumName: 'ResourceKind' }) kind!: ResourceKind;
  @ApiProperty({ type: IndustryRefDto, ...nullable }) industry!: IndustryRefDto | null;
  @ApiProperty({ description: 'abroad the country' }) provinceName!: string;
  @ApiProperty({ enum: COASTS, enumName: 'Coast', ...nullable, description: 'null: abroad' })
  coast!: Coast | null;
  @ApiProperty({ ...instant, ...nullable }) publishedAt!: Date | null;
}
