import { ApiProperty } from '@nestjs/swagger';
import { RESOURCE_KINDS, SIDES, type ResourceKind, type Side } from '@wanchang/kernel';
import {
  Choice,
  Flag,
  ListOf,
  PageQuery,
  SHEET_FORMATS,
  Text,
  Whole,
  type SheetFormat,
} from '@wanchang/platform';
import { MEANINGS, type Meaning } from '@wanchang/table-reader';
import {
  CHOICE_LIMITS,
  FILLABLE_MEANINGS,
  type FillableMeaning,
  type ImportChoices,
} from '../../domain/import/import-choices';
import { ROW_STATUSES, type RowStatus } from '../../domain/listing-import';
import { PREVIEW_FILTER_NAMES, type PreviewFilter } from '../../queries/answers/import-preview.dto';
import { ImportDto, ImportRowDto } from '../../queries/answers/import.dto';

const nullable = { nullable: true } as const;

/** The text fields beside the file. */
export class StartImportDto {
  @Choice(SIDES) side!: Side;
  @Choice(RESOURCE_KINDS, { optional: true, description: 'of rows that name none' })
  kind: ResourceKind = 'products';
  @Flag({ optional: true, description: 'publish the rows that can be; the others become drafts' })
  publish: boolean = false;
}

class PlaceDto {
  @Text({ max: CHOICE_LIMITS.sheet, min: 0, trim: false }) sheet!: string;
  @Whole({ min: 0, max: 20_000, description: 'column in the sheet, from 0' }) at!: number;
}

class ChosenColumnDto extends PlaceDto {
  @Text({ max: CHOICE_LIMITS.header, min: 0, trim: false }) header!: string;
  @Choice(MEANINGS) meaning!: Meaning;
}

class CorrectedCellDto extends PlaceDto {
  @Whole({ min: 1, max: 2_000_000, description: 'as a spreadsheet program numbers it' })
  row!: number;
  @Text({ max: CHOICE_LIMITS.text, min: 0 }) text!: string;
}

class SaidOfAllDto {
  @Choice(FILLABLE_MEANINGS) meaning!: FillableMeaning;
  @Text({ max: CHOICE_LIMITS.text }) text!: string;
  @Flag({ description: 'also of goods that say something else' }) everywhere!: boolean;
}

/** What is said of a file after a look at its preview: JSON in the text field `choices`. */
export class ImportChoicesDto implements ImportChoices {
  @ListOf(() => ChosenColumnDto, { max: CHOICE_LIMITS.columns }) columns: ChosenColumnDto[] = [];
  @ListOf(() => PlaceDto, {
    max: CHOICE_LIMITS.leftOut,
    description: 'tables that are not imported',
  })
  leftOut: PlaceDto[] = [];
  @ListOf(() => CorrectedCellDto, { max: CHOICE_LIMITS.cells }) cells: CorrectedCellDto[] = [];
  @ListOf(() => SaidOfAllDto, { max: CHOICE_LIMITS.all }) all: SaidOfAllDto[] = [];
}

export class PreviewImportDto extends StartImportDto {
  @Choice(PREVIEW_FILTER_NAMES, { optional: true }) only: PreviewFilter = 'all';
  @Whole({ optional: true, min: 0, max: 100_000 }) from: number = 0;
}

export class ImportPageDto {
  @ApiProperty({ type: [ImportDto] }) items!: ImportDto[];
  @ApiProperty({ type: String, ...nullable }) nextCursor!: string | null;
}

export class ImportRowsQueryDto extends PageQuery {
  @Choice(ROW_STATUSES, { optional: true }) status?: RowStatus;
}

export class ImportRowPageDto {
  @ApiProperty({ type: [ImportRowDto] }) items!: ImportRowDto[];
  @ApiProperty({ type: String, ...nullable }) nextCursor!: string | null;
}

export class TemplateQueryDto {
  @Choice(SIDES) side!: Side;
  @Choice(RESOURCE_KINDS, { optional: true }) kind: ResourceKind = 'products';
  @Choice(SHEET_FORMATS, { optional: true }) format: SheetFormat = 'xlsx';
}
