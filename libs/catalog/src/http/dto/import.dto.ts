import { ApiProperty } from '@nestjs/swagger';
import { RESOURCE_KINDS, SIDES, type ResourceKind, type Side } from '@wanchang/kernel';
import { Choice, Flag, PageQuery } from '@wanchang/platform';
import { ROW_STATUSES, type RowStatus } from '../../domain/listing-import';
import { ImportDto, ImportRowDto } from '../../queries/answers/import.dto';
import { TEMPLATE_FORMATS, type TemplateFormat } from '../../queries/import-template';

const nullable = { nullable: true } as const;

/** The text fields beside the file. */
export class StartImportDto {
  @Choice(SIDES) side!: Side;
  @Choice(RESOURCE_KINDS, { optional: true, description: 'of rows that name none' })
  kind: ResourceKind = 'products';
  @Flag({ optional: true, description: 'publish the rows that can be; the others become drafts' })
  publish: boolean = false;
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
  @Choice(TEMPLATE_FORMATS, { optional: true }) format: TemplateFormat = 'xlsx';
}
