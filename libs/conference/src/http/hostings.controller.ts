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
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { actingMember, activeMember, type MemberActor } from '@wanchang/membership';
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
import { conferenceWork } from '../access/conference.policies';
import { ReadHostingFile } from '../queries/read-hosting-file.query';
import { AttachHostingFile } from '../use-cases/attach-hosting-file';
import { HostConference } from '../use-cases/host-conference';
import { ApplyToHostDto, DecideHostingDto } from './conference.requests';

@ApiTags('conference')
@Controller('api/v1')
@Allow(activeMember)
export class HostingsController {
  constructor(
    private readonly host: HostConference,
    private readonly papers: AttachHostingFile,
    private readonly read: ReadHostingFile,
  ) {}

  @Post('conferences/:id/hostings')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Apply to host, alone or jointly (R1.2)' })
  async apply(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { note, ...file }: ApplyToHostDto,
  ): Promise<void> {
    await this.host.apply(id, { ...file, note: note || null }, actor);
  }

  @Post('hostings/:id/confirm')
  @HttpCode(204)
  @ApiOperation({ summary: 'Agree to be a co-host' })
  async confirm(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<void> {
    await this.host.confirm(id, actor);
  }

  @Post('hostings/:id/files')
  @HttpCode(204)
  @Idempotent()
  @ApiUpload(ATTACHABLE_KINDS)
  @ApiOperation({ summary: 'Add a paper to an application to host' })
  async attach(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @UploadedFile() file: ReceivedUpload,
  ): Promise<void> {
    await this.papers.add(id, file, actor);
  }

  @Get('hostings/:id/files/:fileId')
  @Allow(activeMember, secretariat)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads a paper of an application to host' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const memberId = actingMember.of(actor)?.id ?? null;
    const { file, bytes } = await this.read.execute(id, fileId, memberId);
    return download(file, bytes);
  }

  @Delete('hostings/:id/files/:fileId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take back a paper of my unit, until it is decided' })
  async takeBack(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<void> {
    await this.papers.remove(id, fileId, actor);
  }

  @Post('hostings/:id/decide')
  @Allow(conferenceWork)
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Put the standing council’s decision on record (R1.2, R7.1)' })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: DecideHostingDto,
  ): Promise<void> {
    await this.host.decide(id, body, actor);
  }
}
