import { Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { activeMember, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  ApiUpload,
  CurrentActor,
  IdParam,
  UploadedFile,
  type Actor,
  type ReceivedUpload,
} from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { PreviewDelegates } from '../queries/preview-delegates.query';
import { delegateTemplate } from '../roster/delegate-columns';
import { ImportDelegates } from '../use-cases/import-delegates';
import { DelegateReportDto, toDelegateReportDto } from './delegate-imports.dto';

/** Delegates from a list: first shown row by row, then registered. */
@ApiTags('conference')
@Controller('api/v1')
@Allow(conferenceWork)
export class DelegateImportsController {
  constructor(
    private readonly importing: ImportDelegates,
    private readonly previewing: PreviewDelegates,
  ) {}

  @Post('conferences/:id/delegate-imports')
  @HttpCode(200)
  @ApiOperation({ summary: 'Register the delegates of a list that names their units' })
  @ApiUpload(['spreadsheet'])
  @ApiOkResponse({ type: DelegateReportDto })
  async run(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @UploadedFile() { bytes }: ReceivedUpload,
  ): Promise<DelegateReportDto> {
    return toDelegateReportDto(await this.importing.execute(id, bytes, null, actor), actor.locale);
  }

  @Post('conferences/:id/delegate-imports/preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What that would do; nothing is written' })
  @ApiUpload(['spreadsheet'])
  @ApiOkResponse({ type: DelegateReportDto })
  async preview(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @UploadedFile() { bytes }: ReceivedUpload,
  ): Promise<DelegateReportDto> {
    return toDelegateReportDto(await this.previewing.execute(id, bytes, null), actor.locale);
  }

  @Post('conferences/:id/my-delegate-imports')
  @Allow(activeMember)
  @HttpCode(200)
  @ApiOperation({ summary: 'Register the delegates of my unit from a list' })
  @ApiUpload(['spreadsheet'])
  @ApiOkResponse({ type: DelegateReportDto })
  async runMine(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @UploadedFile() { bytes }: ReceivedUpload,
  ): Promise<DelegateReportDto> {
    const report = await this.importing.execute(id, bytes, actor.member.id, actor);
    return toDelegateReportDto(report, actor.locale);
  }

  @Post('conferences/:id/my-delegate-imports/preview')
  @Allow(activeMember)
  @HttpCode(200)
  @ApiOperation({ summary: 'What that would do; nothing is written' })
  @ApiUpload(['spreadsheet'])
  @ApiOkResponse({ type: DelegateReportDto })
  async previewMine(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @UploadedFile() { bytes }: ReceivedUpload,
  ): Promise<DelegateReportDto> {
    const report = await this.previewing.execute(id, bytes, actor.member.id);
    return toDelegateReportDto(report, actor.locale);
  }

  @Get('conference-delegates/template.csv')
  @Allow(activeMember, secretariat)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="delegates.csv"')
  @ApiOperation({ summary: 'An empty list of delegates' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  template(@CurrentActor() actor: Actor): string {
    return delegateTemplate(actor.locale === 'en' ? 'en' : 'zh');
  }
}
