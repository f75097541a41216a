import { Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  ApiUpload,
  CurrentActor,
  IdParam,
  PageQuery,
  UploadedFile,
  platformErrors,
  validated,
  validatedJson,
  type ReceivedUpload,
  Idempotent,
} from '@wanchang/platform';
import { RESOURCE_KINDS, SIDES } from '@wanchang/kernel';
import { CHOICE_LIMITS, noChoices } from '../domain/import/import-choices';
import { ImportDto } from '../queries/answers/import.dto';
import { ImportPreviewDto, PREVIEW_FILTER_NAMES } from '../queries/answers/import-preview.dto';
import { ImportList } from '../queries/import-list.query';
import { csvTemplate, xlsxTemplate } from '../queries/import-template';
import { PreviewImport } from '../queries/preview-import.query';
import { RejectedRows } from '../queries/rejected-rows.query';
import { CancelImport } from '../use-cases/cancel-import';
import { StartImport } from '../use-cases/start-import';
import {
  ImportChoicesDto,
  ImportPageDto,
  ImportRowPageDto,
  ImportRowsQueryDto,
  PreviewImportDto,
  StartImportDto,
  TemplateQueryDto,
} from './dto/import.dto';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FIELDS = {
  side: { type: 'string', enum: [...SIDES] },
  kind: { type: 'string', enum: [...RESOURCE_KINDS] },
  publish: { type: 'string', enum: ['true', 'false'] },
  choices: {
    type: 'string',
    maxLength: CHOICE_LIMITS.characters,
    description: 'JSON of ImportChoicesDto: what is said of the file after a look at its preview',
  },
};
const SHOWN = {
  only: { type: 'string', enum: [...PREVIEW_FILTER_NAMES], description: 'rows to show' },
  from: { type: 'string', pattern: '^\\d+$', description: 'place of the first of them' },
};

@ApiTags('catalog')
@ApiExtraModels(ImportChoicesDto)
@Controller('api/v1/listing-imports')
@Allow(activeMember)
export class ListingImportsController {
  constructor(
    private readonly start: StartImport,
    private readonly preview: PreviewImport,
    private readonly cancel: CancelImport,
    private readonly imports: ImportList,
    private readonly rejected: RejectedRows,
  ) {}

  @Post()
  @Idempotent()
  @HttpCode(202)
  @ApiUpload(['spreadsheet'], FIELDS)
  @ApiOperation({ summary: 'Imports a CSV or XLSX sheet in the background' })
  @ApiAcceptedResponse({ type: ImportDto })
  async startImport(
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<ImportDto> {
    const { choices, rest } = await choicesIn(upload.fields);
    const said = await validated(StartImportDto, rest);
    const request = { file: upload, memberId: actor.member.id, choices, ...said };
    const { id } = await this.start.execute(request, actor);
    return this.imports.one(id, actor);
  }

  @Post('preview')
  @HttpCode(200)
  @ApiUpload(['spreadsheet'], { ...FIELDS, ...SHOWN })
  @ApiOperation({ summary: 'What an import would make of a file; keeps nothing' })
  @ApiOkResponse({ type: ImportPreviewDto })
  async previewImport(
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<ImportPreviewDto> {
    const { choices, rest } = await choicesIn(upload.fields);
    const said = await validated(PreviewImportDto, rest);
    const request = { file: upload, memberId: actor.member.id, choices, ...said };
    return this.preview.execute(request, actor.locale);
  }

  @Get()
  @ApiOperation({ summary: 'The imports of my unit, newest first' })
  @ApiOkResponse({ type: ImportPageDto })
  listImports(
    @Query() page: PageQuery,
    @CurrentActor() actor: MemberActor,
  ): Promise<ImportPageDto> {
    return this.imports.execute(page, actor);
  }

  @Get('template')
  @ApiOperation({ summary: 'An empty sheet with the headers that the import knows' })
  @ApiProduces(CSV, XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async importTemplate(
    @Query() { side, kind, format }: TemplateQueryDto,
    @CurrentActor() { locale }: MemberActor,
  ) {
    const bytes =
      format === 'csv'
        ? await csvTemplate(side, locale, kind)
        : await xlsxTemplate(side, locale, kind);
    return attachment(bytes, format === 'csv' ? CSV : XLSX, `${side}-${kind}-template.${format}`);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far an import is' })
  @ApiOkResponse({ type: ImportDto })
  showImport(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<ImportDto> {
    return this.imports.one(id, actor);
  }

  @Get(':id/rows')
  @ApiOperation({ summary: 'What became of each row, in the order of the sheet' })
  @ApiOkResponse({ type: ImportRowPageDto })
  listRows(
    @IdParam() id: string,
    @Query() query: ImportRowsQueryDto,
    @CurrentActor() actor: MemberActor,
  ) {
    return this.imports.rows(id, query, actor);
  }

  @Post(':id/cancel')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Stops an import; what went in stays' })
  @ApiOkResponse({ type: ImportDto })
  async cancelImport(
    @IdParam() id: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<ImportDto> {
    await this.cancel.execute(id, actor);
    return this.imports.one(id, actor);
  }

  @Get(':id/rejected.csv')
  @ApiOperation({
    summary: 'The rejected rows with the reason, to be corrected and imported again',
  })
  @ApiProduces(CSV)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async rejectedRows(
    @IdParam() id: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<StreamableFile> {
    return attachment(Buffer.from(await this.rejected.execute(id, actor)), CSV, 'rejected.csv');
  }
}

async function choicesIn(fields: ReceivedUpload['fields']) {
  const { choices: text, ...rest } = fields;
  if (text === undefined) return { choices: noChoices, rest };
  if (text.length > CHOICE_LIMITS.characters) throw platformErrors('malformed-request');
  return { choices: await validatedJson(ImportChoicesDto, 'choices', text), rest };
}

function attachment(bytes: Buffer, type: string, name: string): StreamableFile {
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"` });
}
