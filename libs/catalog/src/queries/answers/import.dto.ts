import { ApiProperty } from '@nestjs/swagger';
import { RESOURCE_KINDS, SIDES, type ResourceKind, type Side } from '@wanchang/kernel';
import { RUN_STATES, type RunState } from '@wanchang/platform';
import {
  COLUMN_REASONS,
  LEFT_OUT_REASONS,
  MEANINGS,
  ROW_REASONS,
  type ColumnReason,
  type LeftOut,
  type LeftOutRow,
  type Meaning,
} from '@wanchang/table-reader';
import { ROW_STATUSES, type RowStatus } from '../../domain/listing-import';

const instant = { type: String, format: 'date-time' } as const;
const nullable = { nullable: true } as const;

class ImportedColumnDto {
  @ApiProperty({ type: 'integer', description: 'in the sheet, from 0' }) at!: number;
  @ApiProperty({ description: 'as it stands above the column' }) header!: string;
  @ApiProperty({ enum: MEANINGS, enumName: 'ColumnMeaning' }) meaning!: Meaning;
  @ApiProperty({ enum: COLUMN_REASONS, description: 'why it is taken for that' })
  reason!: ColumnReason;
  @ApiProperty({
    enum: LEFT_OUT_REASONS,
    ...nullable,
    description: 'why it is not taken over; null: it is',
  })
  leftOut!: LeftOut | null;
}

class LeftOutRowDto {
  @ApiProperty({ type: 'integer', description: 'as a spreadsheet program numbers it' })
  row!: number;
  @ApiProperty({ enum: ROW_REASONS }) why!: LeftOutRow['why'];
  @ApiProperty() text!: string;
}

export class ImportedTableDto {
  @ApiProperty({ description: 'empty: the file has one sheet without a name' }) sheet!: string;
  @ApiProperty({ type: 'integer', description: 'goods in it' }) rows!: number;
  @ApiProperty({
    description: 'there is no header; what the columns are is guessed from their values',
  })
  guessed!: boolean;
  @ApiProperty({ description: 'its goods are imported' }) taken!: boolean;
  @ApiProperty({ type: [ImportedColumnDto] }) columns!: readonly ImportedColumnDto[];
  @ApiProperty({ type: [LeftOutRowDto], description: 'the first rows that are no goods' })
  leftOut!: readonly LeftOutRowDto[];
  @ApiProperty({ type: 'integer' }) leftOutRows!: number;
}

export class ImportDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty({ enum: SIDES, enumName: 'Side' }) side!: Side;
  @ApiProperty({ enum: RESOURCE_KINDS, enumName: 'ResourceKind' }) kind!: ResourceKind;
  @ApiProperty() publish!: boolean;
  @ApiProperty({ enum: RUN_STATES, enumName: 'ImportState' }) state!: RunState;
  @ApiProperty({ type: 'integer', ...nullable, description: 'null until the file was read' })
  total!: number | null;
  @ApiProperty({ type: 'integer' }) processed!: number;
  @ApiProperty({ type: 'integer', description: 'new listings' }) accepted!: number;
  @ApiProperty({
    type: 'integer',
    description: 'listings of earlier files that say something else now',
  })
  updated!: number;
  @ApiProperty({ type: 'integer', description: 'listings of earlier files that say the same' })
  unchanged!: number;
  @ApiProperty({ type: 'integer' }) rejected!: number;
  @ApiProperty({
    type: [ImportedTableDto],
    description: 'what was found; none until the file was read',
  })
  tables!: readonly ImportedTableDto[];
  @ApiProperty({ type: String, ...nullable, description: 'why it failed as a whole' }) problem!:
    string | null;
  @ApiProperty(instant) createdAt!: Date;
  @ApiProperty({ ...instant, ...nullable }) finishedAt!: Date | null;
}

export class RowProblemDto {
  @ApiProperty() field!: string;
  @ApiProperty() code!: string;
  @ApiProperty() message!: string;
}

export class ImportRowDto {
  @ApiProperty({ description: 'empty: the file has one sheet without a name' }) sheet!: string;
  @ApiProperty({ type: 'integer', description: 'as a spreadsheet program numbers it' })
  row!: number;
  @ApiProperty({ enum: ROW_STATUSES }) status!: RowStatus;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, format: 'uuid', ...nullable }) listingId!: string | null;
  @ApiProperty({
    type: [RowProblemDto],
    description: 'why it was rejected, or what is to be known of it',
  })
  problems!: readonly RowProblemDto[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'cells by header',
  })
  raw!: Readonly<Record<string, string>>;
}
