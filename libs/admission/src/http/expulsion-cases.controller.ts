import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { memberStanding } from '@wanchang/membership';
import {
  Allow,
  ApiUpload,
  ATTACHABLE_KINDS,
  CurrentActor,
  download,
  IdParam,
  Idempotent,
  UploadedFile,
  type Actor,
  type ReceivedUpload,
} from '@wanchang/platform';
import { decidingOfficers } from '../access/admission.policies';
import { ExpulsionCaseDto, ExpulsionPageDto } from '../queries/answers/expulsion.dto';
import { ListExpulsions } from '../queries/list-expulsions.query';
import { ReadExpulsionFile } from '../queries/read-expulsion-file.query';
import { ShowExpulsion } from '../queries/show-expulsion.query';
import { ExpulsionActions } from './expulsion-actions';
import {
  DecideExpulsionDto,
  DropExpulsionDto,
  ExpulsionsQueryDto,
  NotifyExpulsionDto,
  OpenExpulsionDto,
  SettleAppealDto,
} from './expulsion.requests';

@ApiTags('expulsion cases')
@Controller('api/v1/expulsion-cases')
@Allow(secretariat, decidingOfficers)
export class ExpulsionCasesController {
  constructor(
    private readonly list: ListExpulsions,
    private readonly show: ShowExpulsion,
    private readonly readFile: ReadExpulsionFile,
    private readonly act: ExpulsionActions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Expulsion cases, newest first' })
  @ApiOkResponse({ type: ExpulsionPageDto })
  all(@Query() query: ExpulsionsQueryDto): Promise<ExpulsionPageDto> {
    return this.list.execute(query);
  }

  @Post()
  @Allow(memberStanding)
  @Idempotent()
  @ApiOperation({ summary: 'Open a case with its reasons; the unit is not told yet' })
  @ApiCreatedResponse({ type: ExpulsionCaseDto })
  async open(
    @CurrentActor() actor: Actor,
    @Body() body: OpenExpulsionDto,
  ): Promise<ExpulsionCaseDto> {
    return this.show.execute(await this.act.open.execute(body, actor), actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A case with its files and its history' })
  @ApiOkResponse({ type: ExpulsionCaseDto })
  one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ExpulsionCaseDto> {
    return this.show.execute(id, actor);
  }

  @Post(':id/files')
  @Allow(memberStanding)
  @Idempotent()
  @ApiUpload(ATTACHABLE_KINDS)
  @ApiOperation({ summary: 'Attach evidence, before the notice' })
  @ApiCreatedResponse({ type: ExpulsionCaseDto })
  async attach(
    @CurrentActor() actor: Actor,
    @IdParam() caseId: string,
    @UploadedFile() file: ReceivedUpload,
  ): Promise<ExpulsionCaseDto> {
    await this.act.attach.execute({ caseId, memberId: null }, file, actor);
    return this.show.execute(caseId, actor);
  }

  @Get(':id/files/:fileId')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads a file of the case' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @IdParam() id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.readFile.attached(id, fileId);
    return download(file, bytes);
  }

  @Get(':id/circular.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads the circular, or the reversal that took its place' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async circular(@IdParam() id: string): Promise<StreamableFile> {
    const { file, bytes } = await this.readFile.paper(id);
    return download(file, bytes);
  }

  @Post(':id/notify')
  @HttpCode(200)
  @Allow(memberStanding)
  @Idempotent()
  @ApiOperation({ summary: 'Give the unit notice, with a period to answer' })
  @ApiOkResponse({ type: ExpulsionCaseDto })
  async notify(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: NotifyExpulsionDto,
  ): Promise<ExpulsionCaseDto> {
    await this.act.notify.execute(id, body, actor);
    return this.show.execute(id, actor);
  }

  @Post(':id/decide')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Decide: expel with a circular, or dismiss; by an officer' })
  @ApiOkResponse({ type: ExpulsionCaseDto })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: DecideExpulsionDto,
  ): Promise<ExpulsionCaseDto> {
    await this.act.decide.execute(id, body, actor);
    return this.show.execute(id, actor);
  }

  @Post(':id/appeal/decide')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Decide on the appeal; by another officer than who expelled' })
  @ApiOkResponse({ type: ExpulsionCaseDto })
  async settle(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: SettleAppealDto,
  ): Promise<ExpulsionCaseDto> {
    await this.act.settle.execute(id, body, actor);
    return this.show.execute(id, actor);
  }

  @Post(':id/drop')
  @HttpCode(200)
  @Allow(memberStanding)
  @Idempotent()
  @ApiOperation({ summary: 'Give a case up before it is decided' })
  @ApiOkResponse({ type: ExpulsionCaseDto })
  async drop(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: DropExpulsionDto,
  ): Promise<ExpulsionCaseDto> {
    await this.act.drop.execute(id, body, actor);
    return this.show.execute(id, actor);
  }
}
