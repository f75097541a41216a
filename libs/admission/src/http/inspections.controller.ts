import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { secretariatRole } from '@wanchang/identity';
import {
  Allow,
  ApiUpload,
  CurrentActor,
  download,
  IdParam,
  Idempotent,
  signedIn,
  UploadedFile,
  type Actor,
  type ReceivedUpload,
  ATTACHABLE_KINDS,
} from '@wanchang/platform';
import { ApplicationDto, ApplicationListDto } from '../queries/answers/application.dto';
import { ListApplications } from '../queries/list-applications.query';
import { ReadApplicationFile } from '../queries/read-application-file.query';
import { ShowApplication } from '../queries/show-application.query';
import { AttachFile } from '../use-cases/attach-file';
import { HandInReport } from '../use-cases/hand-in-report';
import { HandInReportDto } from './application.requests';

/** Inspectors see just their cases; the secretariat hands in a report for them where they gave it on paper. */
@ApiTags('applications for membership')
@Controller('api/v1/inspections')
@Allow(signedIn)
export class InspectionsController {
  constructor(
    private readonly list: ListApplications,
    private readonly show: ShowApplication,
    private readonly readFile: ReadApplicationFile,
    private readonly attachFile: AttachFile,
    private readonly handInReport: HandInReport,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The applications that I inspect' })
  @ApiOkResponse({ type: ApplicationListDto })
  async mine(@CurrentActor() actor: Actor): Promise<ApplicationListDto> {
    return { items: await this.list.inspectedBy(actor.personId) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'An application that I inspect' })
  @ApiOkResponse({ type: ApplicationDto })
  one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ApplicationDto> {
    return this.show.inspected(id, actor.personId);
  }

  @Get(':id/files/:fileId')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads an attached file' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.readFile.inspected(id, fileId, actor.personId);
    return download(file, bytes);
  }

  @Post(':id/files')
  @Idempotent()
  @ApiUpload(ATTACHABLE_KINDS)
  @ApiOperation({ summary: 'Attach a picture or a document to the report' })
  @ApiCreatedResponse({ type: ApplicationDto })
  async attach(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @UploadedFile() file: ReceivedUpload,
  ): Promise<ApplicationDto> {
    await this.attachFile.execute(id, 'inspection', file, actor);
    return this.answer(id, actor);
  }

  @Post(':id/report')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Hand in the report of the inspection' })
  @ApiOkResponse({ type: ApplicationDto })
  async report(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: HandInReportDto,
  ): Promise<ApplicationDto> {
    await this.handInReport.execute(id, body, actor);
    return this.answer(id, actor);
  }

  private answer(id: string, actor: Actor): Promise<ApplicationDto> {
    return secretariatRole.of(actor)
      ? this.show.execute(id, 'office')
      : this.show.inspected(id, actor.personId);
  }
}
