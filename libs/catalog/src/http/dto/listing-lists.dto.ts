import { ApiProperty } from '@nestjs/swagger';
import { PLACED, type Placed } from '../../use-cases/add-images-of-archive';
import {
  Choice,
  Decimal,
  Flag,
  Id,
  IdList,
  PageQuery,
  SHEET_FORMATS,
  Text,
  type SheetFormat,
} from '@wanchang/platform';
import { SIDES, type Side } from '@wanchang/kernel';
import { LISTING_LIMITS } from '../../domain/listing';
import { LISTING_STATES, type ListingState } from '../../domain/listing.states';
import { BATCH_ACTIONS, BATCH_LIMIT, type BatchAction } from '../../domain/batch';
import { LISTING_PROBLEMS, type ListingProblem } from '../../queries/my-listings.query';
import { ListingCardDto } from '../../queries/answers/listing.dto';

const nextCursor = { type: String, nullable: true } as const;

export class MyListingsQueryDto extends PageQuery {
  @Choice(SIDES, { optional: true }) side?: Side;
  @Choice(LISTING_STATES, { optional: true }) state?: ListingState;
  @Text({ max: 100, optional: true, description: 'fragment of the title or own number' })
  q?: string;
  @Id({ optional: true, description: 'what came of this import' }) importId?: string;
  @Choice(LISTING_PROBLEMS, {
    optional: true,
    description: 'what keeps it from being published or found',
  })
  problem?: ListingProblem;
  @Flag({ optional: true, description: 'to be confirmed within a month' }) due?: boolean;
}

export class ProposalQueryDto {
  @Text({ max: LISTING_LIMITS.title, description: 'of the listing that is being written' })
  title!: string;
  @Choice(SIDES) side!: Side;
}

class ListingCountsDto implements Record<ListingState, number> {
  @ApiProperty({ type: 'integer' }) draft!: number;
  @ApiProperty({ type: 'integer' }) published!: number;
  @ApiProperty({ type: 'integer' }) paused!: number;
  @ApiProperty({ type: 'integer' }) withdrawn!: number;
  @ApiProperty({ type: 'integer' }) expired!: number;
}

export class UnitListingsQueryDto extends PageQuery {
  @Choice(SIDES, { optional: true }) side?: Side;
}

class CarriedCertificateDto {
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) number!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validUntil!: string | null;
  @ApiProperty({ format: 'uuid', description: 'one of the listings that carry it' })
  listingId!: string;
  @ApiProperty({ type: 'integer', description: 'how many listings carry it' }) listings!: number;
}

export class CarriedCertificatesDto {
  @ApiProperty({ type: [CarriedCertificateDto], description: 'by name, at most 100' })
  items!: CarriedCertificateDto[];
  @ApiProperty({ type: 'integer', description: 'all of them' }) total!: number;
}

export class ListingCardPageDto {
  @ApiProperty({ type: [ListingCardDto] }) items!: ListingCardDto[];
  @ApiProperty(nextCursor) nextCursor!: string | null;
}

export class MyListingsDto extends ListingCardPageDto {
  @ApiProperty({ description: 'of side and q, in any state' }) counts!: ListingCountsDto;
}

class FieldChangeDto {
  @ApiProperty() field!: string;
  @ApiProperty({
    nullable: true,
    oneOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'object' },
      { type: 'array', items: {} },
    ],
  })
  before!: unknown;
  @ApiProperty({
    nullable: true,
    oneOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'object' },
      { type: 'array', items: {} },
    ],
  })
  after!: unknown;
}

class VersionDto {
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
  @ApiProperty({ type: String, nullable: true, description: 'null: the system' }) byName!:
    string | null;
  @ApiProperty({ type: [FieldChangeDto] }) changes!: readonly FieldChangeDto[];
}

export class VersionPageDto {
  @ApiProperty({ type: [VersionDto] }) items!: VersionDto[];
  @ApiProperty(nextCursor) nextCursor!: string | null;
}

export class ExportQueryDto {
  @Choice(SIDES) side!: Side;
  @Choice(SHEET_FORMATS, { optional: true, description: 'csv where none is given' })
  format?: SheetFormat;
}

export class BatchDto {
  @Choice(BATCH_ACTIONS) action!: BatchAction;
  @IdList({ max: BATCH_LIMIT }) ids!: string[];
  @Text({ max: 5, optional: true, nullable: true, description: 'for industry' })
  industryCode: string | null = null;
  @Decimal({ optional: true, nullable: true, description: 'for price: percent up, below 0 down' })
  pricePercent: string | null = null;
}

class BatchRefusalDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() code!: string;
  @ApiProperty({ description: 'why it stays as it is' }) message!: string;
}

export class BatchResultDto {
  @ApiProperty({ type: [String], format: 'uuid' }) changed!: readonly string[];
  @ApiProperty({ type: [BatchRefusalDto] }) refused!: readonly BatchRefusalDto[];
}

class PlacedListingDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
}

class PlacedImageDto {
  @ApiProperty({ description: 'with its folders, as it was packed' }) file!: string;
  @ApiProperty({ enum: PLACED }) outcome!: Placed;
  @ApiProperty({ type: PlacedListingDto, nullable: true }) listing!: PlacedListingDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'why it was refused' })
  reason!: string | null;
}

export class PlacedImagesDto {
  @ApiProperty({ type: 'integer' }) added!: number;
  @ApiProperty({ type: [PlacedImageDto] }) items!: PlacedImageDto[];
}
