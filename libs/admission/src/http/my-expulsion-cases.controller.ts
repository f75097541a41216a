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
import { member, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  ApiUpload,
  ATTACHABLE_KINDS,
  CurrentActor,
  download,
  IdParam,
  Idempotent,
  UploadedFile,
  type ReceivedUpload,
} from '@wanchang/platform';
import { ExpulsionCaseDto, ExpulsionListDto } from '../queries/answers/expulsion.dto';
import { ListExpulsions } from '../queries/list-expulsions.query';
import { ReadExpulsionFile } from '../queries/read-expulsion-file.query';
import { ShowExpulsion } from '../queries/show-expulsion.query';
import { AnswerExpulsion } from '../use-cases/answer-expulsion';
import { AttachToExpulsion } from '../use-cases/attach-to-expulsion';
import { AnswerExpulsionDto } from './expulsion.requests';

/** For units of any standing: who was expelled appeals here. */
@ApiTags('my unit')
@Controller('api/v1/my-unit/expulsion-cases')
@Allow(member)
export class MyExpulsionCasesController {
  constructor(
    private readonly list: ListExpulsions,
    private readonly show: ShowExpulsion,
    private readonly readFile: ReadExpulsionFile,
    private readonly answerExpulsion: AnswerExpulsion,
    private readonly attachFile: AttachToExpulsion,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The expulsion cases that my unit was given notice of' })
  @ApiOkResponse({ type: ExpulsionListDto })
  async all(@CurrentActor() actor: MemberActor): Promise<ExpulsionListDto> {
    return { items: await this.list.ofUnit(actor.member.id) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A case of my unit' })
  @ApiOkResponse({ type: ExpulsionCaseDto })
  one(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<ExpulsionCaseDto> {
    return this.show.execute(id, actor, actor.member.id);
  }

  @Get(':id/files/:fileId')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads a file of a case of my unit' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.readFile.attached(id, fileId, actor.member.id);
    return download(file, bytes);
  }

  @Get(':id/circular.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads the circular, or the reversal that took its place' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async circular(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.readFile.paper(id, actor.member.id);
    return download(file, bytes);
  }

  @Post(':id/files')
  @Idempotent()
  @ApiUpload(ATTACHABLE_KINDS)
  @ApiOperation({ summary: 'Attach a file to the answer or the appeal, before it is sent' })
  @ApiCreatedResponse({ type: ExpulsionCaseDto })
  async attach(
    @CurrentActor() actor: MemberActor,
    @IdParam() caseId: string,
    @UploadedFile() file: ReceivedUpload,
  ): Promise<ExpulsionCaseDto> {
    const { id: memberId } = actor.member;
    await this.attachFile.execute({ caseId, memberId }, file, actor);
    return this.show.execute(caseId, actor, memberId);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Answer a notice' })
  @ApiOkResponse({ type: ExpulsionCaseDto })
  async answer(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() body: AnswerExpulsionDto,
  ): Promise<ExpulsionCaseDto> {
    await this.answerExpulsion.answer(id, body, actor);
    return this.show.execute(id, actor, actor.member.id);
  }

  @Post(':id/appeal')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Appeal against an expulsion, within its period' })
  @ApiOkResponse({ type: ExpulsionCaseDto })
  async appeal(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() body: AnswerExpulsionDto,
  ): Promise<ExpulsionCaseDto> {
    await this.answerExpulsion.appeal(id, body, actor);
    return this.show.execute(id, actor, actor.member.id);
  }
}
