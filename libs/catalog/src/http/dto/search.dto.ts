import { ApiExtraModels, ApiProperty, getSchemaPath, IntersectionType } from '@nestjs/swagger';
import { Choice, Flag, PageQuery, Text } from '@wanchang/platform';
import { READ_AS, SORTS, type ReadAs, type Sort } from '@wanchang/search';
import { ListingCardDto, TeaserDto } from '../../queries/answers/listing.dto';
import { SearchConditionsDto } from './search-conditions.dto';

export class SearchQueryDto extends IntersectionType(PageQuery, SearchConditionsDto) {
  @Flag({ optional: true, description: 'count the properties of what is found; for members' })
  countSpecs?: boolean;
  @Choice(SORTS, {
    optional: true,
    description:
      'relevance where none is given; price: for one of a unit, what does not compare last; distance: from the unit of the reader',
  })
  sort?: Sort;
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

class SpecCountDto {
  @ApiProperty() value!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'set where it is a figure' })
  number!: number | null;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
}

class SpecFacetDto {
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'what most figures are counted in' })
  unit!: string | null;
  @ApiProperty({ description: 'whether bounds can be set' }) figures!: boolean;
  @ApiProperty({ type: [SpecCountDto] }) values!: readonly SpecCountDto[];
}

class PricedDto {
  @ApiProperty() currency!: string;
  @ApiProperty({ description: 'what all compared prices were converted to be for one of' })
  unit!: string;
  @ApiProperty({ type: 'integer', description: 'hits that compare; the others are behind them' })
  comparable!: number;
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
  @ApiProperty({
    type: [SpecFacetDto],
    description: 'the commonest properties of what is found, where asked for',
  })
  specs!: readonly SpecFacetDto[];
  @ApiProperty({ type: PricedDto, nullable: true, description: 'in the order of prices only' })
  priced!: PricedDto | null;
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({
    enum: READ_AS,
    description:
      'how the query was read: as typed, by other names, by sound, letters as pinyin, with a mistake put right, ' +
      'with a model number that is nearly so (other goods), or without some of its words',
  })
  readAs!: ReadAs;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'what was looked for instead of what was typed, where a mistake was put right',
  })
  corrected!: string | null;
}

export class SuggestionQueryDto {
  @Text({
    max: 60,
    description: 'the beginning of a name of goods, in characters, pinyin or initials',
  })
  q!: string;
}

class SuggestionDto {
  @ApiProperty() text!: string;
  @ApiProperty({ type: 'integer', description: 'listings that have it, as counted last night' })
  uses!: number;
}

export class SuggestionsDto {
  @ApiProperty({ type: [SuggestionDto] }) items!: readonly SuggestionDto[];
}
