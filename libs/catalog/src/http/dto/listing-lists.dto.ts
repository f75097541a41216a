import { ApiProperty } from '@nestjs/swagger';
import { Choice, PageQuery, Text } from '@wanchang/platform';
import { SIDES, type Side } from '@wanchang/kernel';
import { LISTING_STATES, type ListingState } from '../../domain/listing.states';
import { ListingCardDto } from '../../queries/answers/listing.dto';

const nextCursor = { type: String, nullable: true } as const;

export class MyListingsQueryDto extends PageQuery {
  @Choice(SIDES, { optional: true }) side?: Side;
  @Choice(LISTING_STATES, { optional: true }) state?: ListingState;
  @Text({ max: 100, optional: true, description: 'fragment of the title' }) q?: string;
}

class ListingCountsDto implements Record<ListingState, number> {
  @ApiProperty({ type: 'integer' }) draft!: number;
  @ApiProperty({ type: 'integer' }) published!: number;
  @ApiProperty({ type: 'integer' }) paused!: number;
  @ApiProperty({ type: 'integer' }) withdrawn!: number;
  @ApiProperty({ type: 'integer' }) expired!: number;
}

export class MyListingsDto {
  @ApiProperty({ type: [ListingCardDto] }) items!: ListingCardDto[];
  @ApiProperty(nextCursor) nextCursor!: string | null;
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
