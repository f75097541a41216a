import { Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  Allow,
  ApiUpload,
  CurrentActor,
  UploadedFile,
  type Actor,
  type ReceivedUpload,
} from '@wanchang/platform';
import { memberRegistration } from '../access/secretariat.rights';
import { PreviewRoster } from '../queries/preview-roster.query';
import { rosterTemplate } from '../roster/columns';
import { ImportRoster } from '../use-cases/import-roster';
import { RosterReportDto, toReportDto } from './member-imports.dto';

@ApiTags('members')
@Controller('api/v1/member-imports')
@Allow(memberRegistration)
export class MemberImportsController {
  constructor(
    private readonly importRoster: ImportRoster,
    private readonly previewRoster: PreviewRoster,
  ) {}

  @Post()
  @ApiOperation({
    summary:
      'Register the units of a roster (CSV or XLSX, at most 5 MB and 5,000 rows); with the field update=true revise known ones',
  })
  @ApiUpload(['spreadsheet'], { update: { type: 'boolean' } })
  @ApiCreatedResponse({ type: RosterReportDto })
  async importMembers(
    @CurrentActor() actor: Actor,
    @UploadedFile() upload: ReceivedUpload,
  ): Promise<RosterReportDto> {
    const { name, bytes, fields } = upload;
    const file = { name, bytes, update: fields.update === 'true' };
    return toReportDto(await this.importRoster.execute(file, actor), actor.locale);
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What an import would do; nothing is written' })
  @ApiUpload(['spreadsheet'])
  @ApiOkResponse({ type: RosterReportDto })
  async preview(
    @CurrentActor() actor: Actor,
    @UploadedFile() { bytes }: ReceivedUpload,
  ): Promise<RosterReportDto> {
    return toReportDto(await this.previewRoster.execute(bytes), actor.locale);
  }

  @Get('template.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="members.csv"')
  @ApiOperation({ summary: 'An empty roster' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  template(@CurrentActor() actor: Actor): string {
    return rosterTemplate(actor.locale === 'en' ? 'en' : 'zh');
  }
}
