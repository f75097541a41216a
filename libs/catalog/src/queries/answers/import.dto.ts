import { ApiProperty } from '@nestjs/swagger';
import { RESOURCE_KINDS, SIDES, type ResourceKind, type Side } from '@wanchang/kernel';
import { RUN_STATES, type RunState } from '@wanchang/platform';
import { ROW_STATUSES, type RowStatus } from '../../domain/listing-import';

const instant = { type: String, format: 'date-time' } as const;
const nullable = { nullable: true } as const;

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
  @ApiProperty({ type: 'integer' }) accepted!: number;
  @ApiProperty({ type: 'integer' }) rejected!: number;
  @ApiProperty({ type: String, ...nullable, description: 'why it failed as a whole' }) problem!:
    string | null;
  @ApiProperty(instant) createdAt!: Date;
  @ApiProperty({ ...instant, ...nullable }) finishedAt!: Date | null;
}

class RowProblemDto {
  @ApiProperty() field!: string;
  @ApiProperty() code!: string;
  @ApiProperty() message!: string;
}

export class ImportRowDto {
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
