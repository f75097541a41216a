import {
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Post,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
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
import { ReadRfqFiles } from '../queries/read-rfq-files.query';
import { RfqFilesDto } from '../queries/rfq-files.dto';
import { KeepQuoteFile } from '../use-cases/keep-quote-file';

@ApiTags('sourcing')
@Controller('api/v1/rfq-invitations/:id/files')
@Allow(activeMember)
export class QuoteFilesController {
  constructor(
    private readonly files: ReadRfqFiles,
    private readonly keep: KeepQuoteFile,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Attachments of a request, and of my own quotes' })
  @ApiOkResponse({ type: RfqFilesDto })
  list(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<RfqFilesDto> {
    return this.files.ofInvitation(id, actor);
  }

  @Post()
  @Idempotent()
  @ApiUpload(ATTACHABLE_KINDS)
  @ApiOperation({ summary: 'Adds an attachment that goes with the next version of my quote' })
  @ApiCreatedResponse({ type: RfqFilesDto })
  async add(
    @IdParam() id: string,
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqFilesDto> {
    await this.keep.add(id, upload, actor);
    return this.files.ofInvitation(id, actor);
  }

  @Get(':fileId')
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({ summary: 'Downloads an attachment' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async read(
    @IdParam() id: string,
    @IdParam('fileId') fileId: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.files.readOfInvitation(id, fileId, actor);
    return download(file, bytes);
  }

  @Delete(':fileId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Removes an attachment that was not sent' })
  async remove(
    @IdParam() id: string,
    @IdParam('fileId') fileId: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<void> {
    await this.keep.remove(id, fileId, actor);
  }
}
