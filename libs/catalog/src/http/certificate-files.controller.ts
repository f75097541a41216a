import { Controller, Get, Header, HttpCode, Post, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger'; // prettier-ignore
import { secretariat } from '@wanchang/identity';
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
import { CertificateFileDto } from '../queries/answers/listing-parts.dto';
import { ReadCertificateFile } from '../queries/read-certificate-file.query';
import { KeepCertificateFile } from '../use-cases/keep-certificate-file';

@ApiTags('catalog')
@Controller('api/v1/listings/:id/certificate-files')
@Allow(activeMember)
export class CertificateFilesController {
  constructor(
    private readonly keep: KeepCertificateFile,
    private readonly read: ReadCertificateFile,
  ) {}

  @Post()
  @Idempotent()
  @HttpCode(201)
  @ApiUpload(['scan'])
  @ApiOperation({
    summary:
      'Keeps the paper of a certificate, which a change of the listing can name from then on',
  })
  @ApiCreatedResponse({ type: CertificateFileDto })
  addCertificateFile(
    @IdParam() id: string,
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<CertificateFileDto> {
    return this.keep.execute(id, upload, actor);
  }

  @Get(':fileId')
  @Allow(activeMember, secretariat)
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({ summary: 'Downloads the paper of a certificate' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readCertificateFile(
    @IdParam() id: string,
    @IdParam('fileId') fileId: string,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.read.execute(id, fileId, actor);
    return download(file, bytes);
  }
}
