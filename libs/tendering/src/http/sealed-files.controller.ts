import { Controller, Get, Header, HttpCode, Post, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  ApiUpload,
  CurrentActor,
  download,
  IdParam,
  Idempotent,
  UploadedFile,
  type Actor,
  type ReceivedUpload,
} from '@wanchang/platform';
import { Readable } from 'node:stream';
import { tenderWork } from '../access/tendering.policies';
import { SealedFileDto } from '../queries/answers/tender.dto';
import { UnsealFile } from '../queries/unseal-file.query';
import { KeepSealedFile } from '../use-cases/keep-sealed-file';

@ApiTags('tendering')
@Controller('api/v1/tenders/:id/files')
@Allow(activeMember)
export class SealedFilesController {
  constructor(
    private readonly keep: KeepSealedFile,
    private readonly unseal: UnsealFile,
  ) {}

  @Post()
  @HttpCode(200)
  @Idempotent()
  @ApiUpload(['sealed'])
  @ApiOperation({
    summary: 'Takes a file that my browser has sealed, before the quote that names it',
  })
  @ApiOkResponse({ type: SealedFileDto })
  add(
    @IdParam() id: string,
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<SealedFileDto> {
    return this.keep.execute(id, upload, actor);
  }

  @Get(':fileId')
  @Allow(activeMember, tenderWork)
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({ summary: 'A file of an opened quote, for those who may read the quote' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async read(
    @IdParam() id: string,
    @IdParam('fileId') fileId: string,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.unseal.execute(id, fileId, actor);
    const type = 'application/octet-stream';
    return download({ name, type, size: bytes.length }, Readable.from([bytes]));
  }
}
