import { ApiProperty } from '@nestjs/swagger';
import { Flag, Nested, Text } from '@wanchang/platform';
import { SAVED_SEARCH_LIMITS, type SearchConditions } from '../../domain/saved-search';
import { SearchConditionsDto } from './search-conditions.dto';

export class SaveSearchDto {
  @Text({ max: SAVED_SEARCH_LIMITS.name }) name!: string;
  @Nested(() => SearchConditionsDto) conditions!: SearchConditionsDto;
  @Flag({ description: 'tell me of new listings that fit' }) notify!: boolean;
}

export class ChangeSavedSearchDto {
  @Text({ max: SAVED_SEARCH_LIMITS.name, min: 1, optional: true }) name?: string;
  @Nested(() => SearchConditionsDto, { optional: true }) conditions?: SearchConditionsDto;
  @Flag({ optional: true }) notify?: boolean;
}

export class SavedSearchDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: SearchConditionsDto }) conditions!: SearchConditions;
  @ApiProperty() notify!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty({
    ...{ type: String, format: 'date-time', nullable: true },
    description: 'when I was last told of listings that it found',
  })
  toldAt!: Date | null;
  @ApiProperty({ type: 'integer', description: 'of how many listings I was told then' })
  told!: number;
}

export class SavedSearchesDto {
  @ApiProperty({ type: [SavedSearchDto] }) items!: SavedSearchDto[];
  @ApiProperty({ type: 'integer', description: 'as many as I can keep for a unit' })
  limit!: number;
}

export class SavedSearchIdDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
