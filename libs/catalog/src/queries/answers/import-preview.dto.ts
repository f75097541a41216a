import { ApiProperty } from '@nestjs/swagger';
import { FIRST_STATES, type FirstState } from '../../domain/listing.states';
import { ROW_STATUSES, type RowStatus } from '../../domain/listing-import';
import type { ListingAttribute, ListingQuantity } from '../../domain/listing';
import type { Money } from '@wanchang/kernel';
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

export class PreviewedRowDto {
  @ApiProperty({ description: 'empty: the file has one sheet without a name' }) sheet!: string;
  @ApiProperty({ type: 'integer', description: 'as a spreadsheet program numbers it' })
  row!: number;
  @ApiProperty({ enum: ROW_STATUSES, description: 'what would become of it' }) status!: RowStatus;
  @ApiProperty({ enum: FIRST_STATES, ...nullable }) becomes!: FirstState | null;
  @ApiProperty() title!: string;
  @ApiProperty({ type: PreviewedListingDto, ...nullable }) listing!: PreviewedListingDto | null;
  @ApiProperty({ type: [RowProblemDto] }) problems!: readonly RowProblemDto[];
}

export class ImportPreviewDto {
  @ApiProperty({ type: [ImportedTableDto] }) tables!: readonly ImportedTableDto[];
  @ApiProperty({ type: 'integer', description: 'goods in the file' }) total!: number;
  @ApiProperty({ type: [PreviewedRowDto], description: 'the first of them' })
  rows!: readonly PreviewedRowDto[];
}
