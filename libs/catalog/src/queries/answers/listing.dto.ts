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
  IndustryRefDto,
  ListingImageDto,
  MoneyDto,
  QuantityDto,
} from './listing-parts.dto';
import { LISTING_LIMITS } from '../../domain/listing';

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
  @ApiProperty() description!: string;
  @ApiProperty({ type: IndustryRefDto, ...nullable }) industry!: IndustryRefDto | null;
  @ApiProperty({ type: [AttributeDto] }) attributes!: readonly AttributeDto[];
  @ApiProperty({ type: QuantityDto, ...nullable }) quantity!: QuantityDto | null;
  @ApiProperty({
    type: MoneyDto,
    ...nullable,
    description: 'null: negotiable; of a demand the ceiling',
  })
  price!: MoneyDto | null;
  @ApiProperty({ type: String, ...nullable, description: 'what the price is for one of' })
  priceUnit!: string | null;
  @ApiProperty({ type: QuantityDto, ...nullable }) minimumOrder!: QuantityDto | null;
  @ApiProperty({ type: 'integer', ...nullable, description: 'supply: calendar days' })
  leadTimeDays!: number | null;
  @ApiProperty({ ...day, description: 'demand: last day of delivery' }) dueDate!: string | null;
  @ApiProperty() regionCode!: string;
  @ApiProperty() regionName!: string;
  @ApiProperty() provinceName!: string;
  @ApiProperty({ enum: COASTS, enumName: 'Coast' }) coast!: Coast;
  @ApiProperty({ enum: REGION_WISHES, enumName: 'RegionWish' }) crossRegionWish!: RegionWish;
  @ApiProperty({ ...day, description: 'last day on which it is shown' }) validUntil!: string | null;
  @ApiProperty({ type: [ListingImageDto], maxItems: LISTING_LIMITS.images })
  images!: ListingImageDto[];
  @ApiProperty({ enum: LISTING_STATES, enumName: 'ListingState' }) state!: ListingState;
  @ApiProperty({ type: 'integer' }) version!: number;
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
}

/** What everybody may see of a published listing. */
export class TeaserDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: [true] }) teaser!: true;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: SIDES, enumName: 'Side' }) side!: Side;
  @ApiProperty({ enum: RESOURCE_KINDS, enumName: 'ResourceKind' }) kind!: ResourceKind;
  @ApiProperty({ type: IndustryRefDto, ...nullable }) industry!: IndustryRefDto | null;
  @ApiProperty() provinceName!: string;
  @ApiProperty({ enum: COASTS, enumName: 'Coast' }) coast!: Coast;
  @ApiProperty({ ...instant, ...nullable }) publishedAt!: Date | null;
}
