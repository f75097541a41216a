import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  StreamableFile,
} from '@nestjs/common';
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
import { DetachFile } from '../use-cases/detach-file';
import { ApplicantActions } from './applicant-actions';
import {
  JoinApplicationDto,
  SaveDraftDto,
  StartApplicationDto,
  SubmitApplicationDto,
  WithdrawApplicationDto,
} from './application.requests';
import { ShareDto } from './share.dto';

@ApiTags('applications for membership')
@Controller('api/v1/my-applications')
@Allow(signedIn)
export class MyApplicationsController {
  constructor(
    private readonly list: ListApplications,
    private readonly show: ShowApplication,
    private readonly act: ApplicantActions,
    private readonly attachFile: AttachFile,
    private readonly detachFile: DetachFile,
    private readonly readFile: ReadApplicationFile,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The applications that I work on, newest first' })
  @ApiOkResponse({ type: ApplicationListDto })
  async mine(@CurrentActor() actor: Actor): Promise<ApplicationListDto> {
    return { items: await this.list.of(actor.personId) };
  }

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Begin an application' })
  @ApiCreatedResponse({ type: ApplicationDto })
  async begin(
    @CurrentActor() actor: Actor,
    @Body() { file }: StartApplicationDto,
  ): Promise<ApplicationDto> {
    const { id } = await this.act.start.execute(file, actor);
    return this.show.own(id, actor.personId);
  }

  @Post('join')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Work on a colleague’s application, by the code of their link' })
  @ApiOkResponse({ type: ApplicationDto })
  async join(
    @CurrentActor() actor: Actor,
    @Body() { code }: JoinApplicationDto,
  ): Promise<ApplicationDto> {
    const { id } = await this.act.join.execute(code, actor);
    return this.show.own(id, actor.personId);
  }

  @Get(':id')
  @ApiOperation({ summary: 'An application with its dates, its history and the next step' })
  @ApiOkResponse({ type: ApplicationDto })
  one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ApplicationDto> {
    return this.show.own(id, actor.personId);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Save a draft, complete or not' })
  @ApiOkResponse({ type: ApplicationDto })
  async save(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() draft: SaveDraftDto,
  ): Promise<ApplicationDto> {
    await this.act.save.execute(id, draft, actor);
    return this.show.own(id, actor.personId);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Accept the charter and hand the application in' })
  @ApiOkResponse({ type: ApplicationDto })
  async submit(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: SubmitApplicationDto,
  ): Promise<ApplicationDto> {
    await this.act.submit.execute(id, body, actor);
    return this.show.own(id, actor.personId);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Take the application back' })
  @ApiOkResponse({ type: ApplicationDto })
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version, reason }: WithdrawApplicationDto,
  ): Promise<ApplicationDto> {
    await this.act.withdraw.execute(id, { version, reason: reason || null }, actor);
    return this.show.own(id, actor.personId);
  }

  @Post(':id/share')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'A new code by which a colleague can continue it' })
  @ApiOkResponse({ type: ShareDto })
  async share(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ShareDto> {
    return { code: await this.act.share.execute(id, actor) };
  }

  @Post(':id/files')
  @Idempotent()
  @ApiUpload(ATTACHABLE_KINDS)
  @ApiOperation({ summary: 'Attach a document or a picture' })
  @ApiCreatedResponse({ type: ApplicationDto })
  async attach(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @UploadedFile() file: ReceivedUpload,
  ): Promise<ApplicationDto> {
    await this.attachFile.execute(id, 'application', file, actor);
    return this.show.own(id, actor.personId);
  }

  @Delete(':id/files/:fileId')
  @ApiOperation({ summary: 'Take an attached file away again' })
  @ApiOkResponse({ type: ApplicationDto })
  async detach(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<ApplicationDto> {
    await this.detachFile.execute(id, fileId, actor);
    return this.show.own(id, actor.personId);
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
    const { file, bytes } = await this.readFile.own(id, fileId, actor.personId);
    return download(file, bytes);
  }

  @Get(':id/approval.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads the approval document' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async approval(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<StreamableFile> {
    const { file, bytes } = await this.readFile.approval(id, actor.personId);
    return download(file, bytes);
  }
}
