import { ApiProperty } from '@nestjs/swagger';
import { FIRST_STATES, type FirstState } from '../../domain/listing.states';
import { ROW_STATUSES, type RowStatus } from '../../domain/listing-import';
import type { ListingAttribute, ListingQuantity } from '../../domain/listing';
import type { Money } from '@wanchang/kernel';
import { MEANINGS, type Meaning } from '@wanchang/table-reader';
import { ImportedTableDto, RowProblemDto } from './import.dto';
import { AttributeDto, MoneyDto, QuantityDto } from './listing-parts.dto';

const nullable = { nullable: true } as const;
const text = { type: String, ...nullable } as const;

class PreviewedListingDto {
  @ApiProperty() description!: string;
  @ApiProperty({ type: [AttributeDto] }) attributes!: readonly ListingAttribute[];
  @ApiProperty({ type: QuantityDto, ...nullable }) quantity!: ListingQuantity | null;
  @ApiProperty({ type: MoneyDto, ...nullable, description: 'null: negotiable' })
  price!: Money | null;
  @ApiProperty(text) priceUnit!: string | null;
  @ApiProperty({ type: QuantityDto, ...nullable }) minimumOrder!: ListingQuantity | null;
  @ApiProperty({ type: 'integer', ...nullable }) leadTimeDays!: number | null;
  @ApiProperty({ ...text, format: 'date' }) dueDate!: string | null;
  @ApiProperty({ ...text, format: 'date' }) validUntil!: string | null;
  @ApiProperty({ ...text, description: 'its name, stated or suggested' }) industry!: string | null;
  @ApiProperty() region!: string;
}

/** Which rows of a preview are shown. */
export const PREVIEW_FILTER_NAMES = ['all', 'noted', 'rejected', 'updated'] as const;
export type PreviewFilter = (typeof PREVIEW_FILTER_NAMES)[number];

export class CellDto {
  @ApiProperty({ type: 'integer', description: 'column in the sheet, from 0' }) at!: number;
  @ApiProperty() header!: string;
  @ApiProperty({ enum: MEANINGS, enumName: 'ColumnMeaning' }) meaning!: Meaning;
  @ApiProperty() text!: string;
}

export class PreviewedRowDto {
  @ApiProperty({ description: 'empty: the file has one sheet without a name' }) sheet!: string;
  @ApiProperty({ type: 'integer', description: 'as a spreadsheet program numbers it' })
  row!: number;
  @ApiProperty({ enum: ROW_STATUSES, description: 'what would become of it' }) status!: RowStatus;
  @ApiProperty({ enum: FIRST_STATES, ...nullable }) becomes!: FirstState | null;
  @ApiProperty() title!: string;
  @ApiProperty({ type: PreviewedListingDto, ...nullable }) listing!: PreviewedListingDto | null;
  @ApiProperty({ type: [CellDto], description: 'as they are read, the empty ones too' })
  cells!: readonly CellDto[];
  @ApiProperty({ type: [RowProblemDto] }) problems!: readonly RowProblemDto[];
}

export class NoteCountDto extends RowProblemDto {
  @ApiProperty({ type: 'integer', description: 'how many rows it is told of' }) rows!: number;
}

class PreviewCountsDto {
  @ApiProperty({ type: 'integer' }) accepted!: number;
  @ApiProperty({ type: 'integer' }) updated!: number;
  @ApiProperty({ type: 'integer' }) unchanged!: number;
  @ApiProperty({ type: 'integer' }) rejected!: number;
  @ApiProperty({ type: 'integer', description: 'rows of which something is told' }) noted!: number;
}

export class ImportPreviewDto {
  @ApiProperty({ type: [ImportedTableDto] }) tables!: readonly ImportedTableDto[];
  @ApiProperty({ type: 'integer', description: 'goods that were read' }) total!: number;
  @ApiProperty({ description: 'the file is longer: only its first rows were read' })
  cut!: boolean;
  @ApiProperty({ type: PreviewCountsDto }) counts!: PreviewCountsDto;
  @ApiProperty({ type: [NoteCountDto], description: 'what is told, the most frequent first' })
  notes!: readonly NoteCountDto[];
  @ApiProperty({ type: 'integer', description: 'rows that the filter lets through' })
  matching!: number;
  @ApiProperty({ type: 'integer', description: 'place of the first shown among them' })
  from!: number;
  @ApiProperty({ type: [PreviewedRowDto] }) rows!: readonly PreviewedRowDto[];
}
