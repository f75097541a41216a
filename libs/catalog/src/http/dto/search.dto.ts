import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Choice, PageQuery, Text } from '@wanchang/platform';
import { COASTS, RESOURCE_KINDS, SIDES } from '@wanchang/kernel';
import { READ_AS, SORTS, type ReadAs, type SearchFilters, type Sort } from '@wanchang/search';
import { ListingCardDto, TeaserDto } from '../../queries/answers/listing.dto';

/** Any of the words, with commas between them. */
function Several(words: readonly string[]) {
  const any = words.join('|');
  return Text({
    ...{ max: words.join(',').length, optional: true },
    pattern: new RegExp(`^(?:${any})(?:,(?:${any}))*$`),
    description: `any of ${words.join(', ')}; several with commas between them`,
  });
}

export class SearchQueryDto extends PageQuery {
  @Text({
    max: 200,
    optional: true,
    description:
      'words, a fragment, a model number, pinyin or its initials, an English name; empty: newest first',
  })
  q?: string;
  @Several(SIDES) side?: string;
  @Several(RESOURCE_KINDS) kind?: string;
  @Text({
    ...{ max: 80, optional: true },
    description: 'sections, divisions or groups of GB/T 4754, with commas between them',
  })
  industry?: string;
  @Text({ max: 120, optional: true, description: 'codes of provinces, with commas between them' })
  province?: string;
  @Several(COASTS) coast?: string;
  @Choice(SORTS, { optional: true, description: 'relevance where none is given' }) sort?: Sort;

  /** The filters, each with its values. */
  filters(): SearchFilters {
    const { side, kind, industry, province, coast } = this;
    const given = Object.entries({ side, kind, industry, province, coast }).filter(
      ([, values]) => values,
    );
    return Object.fromEntries(given.map(([facet, values]) => [facet, values!.split(',')]));
  }
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
