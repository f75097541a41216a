import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Choice, PageQuery, Text } from '@wanchang/platform';
import { COASTS, RESOURCE_KINDS, SIDES } from '@wanchang/kernel';
import { READ_AS, type ReadAs } from '@wanchang/search';
import { ListingCardDto, TeaserDto } from '../../queries/answers/listing.dto';

export class SearchQueryDto extends PageQuery {
  @Text({
    max: 200,
    optional: true,
    description:
      'words, a fragment, a model number, pinyin or its initials, an English name; empty: newest first',
  })
  q?: string;
  @Choice(SIDES, { optional: true }) side?: string;
  @Choice(RESOURCE_KINDS, { optional: true }) kind?: string;
  @Text({ max: 5, optional: true, description: 'section, division or group of GB/T 4754' })
  industry?: string;
  @Text({ max: 6, optional: true, description: 'code of the province' }) province?: string;
  @Choice(COASTS, { optional: true }) coast?: string;
}

class HitCountDto {
  @ApiProperty({ type: 'integer' }) value!: number;
  @ApiProperty({ description: 'there are at least `value` hits, and facets are lower bounds' })
  capped!: boolean;
}

class FacetCountDto {
  @ApiProperty() value!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
}

class LabelledCountDto extends FacetCountDto {
  @ApiProperty() label!: string;
}

class FacetsDto {
  @ApiProperty({ type: [FacetCountDto] }) side!: readonly FacetCountDto[];
  @ApiProperty({ type: [FacetCountDto] }) kind!: readonly FacetCountDto[];
  @ApiProperty({ type: [FacetCountDto] }) coast!: readonly FacetCountDto[];
  @ApiProperty({ type: [LabelledCountDto] }) industry!: readonly LabelledCountDto[];
  @ApiProperty({ type: [LabelledCountDto] }) province!: readonly LabelledCountDto[];
}

@ApiExtraModels(ListingCardDto, TeaserDto)
export class SearchPageDto {
  @ApiProperty({
    type: 'array',
    items: { oneOf: [{ $ref: getSchemaPath(ListingCardDto) }, { $ref: getSchemaPath(TeaserDto) }] },
  })
  items!: (ListingCardDto | TeaserDto)[];
  @ApiProperty() total!: HitCountDto;
  @ApiProperty() facets!: FacetsDto;
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({
    enum: READ_AS,
    description:
      'how the query was read: as typed, by other names, by sound, letters as pinyin, or without some of its words',
  })
  readAs!: ReadAs;
}
