import { Controller, Get, Header, Post, StreamableFile } from '@nestjs/common';
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
import { FILE_ABOUTS } from '../domain/contract';
import { fileSubject } from '../domain/file-subject';
import { ContractDto } from '../queries/answers/contract.dto';
import { ReadContractFile } from '../queries/read-contract-file.query';
import { ShowContract } from '../queries/show-contract.query';
import { AttachContractFile } from '../use-cases/attach-contract-file';

const FIELDS = {
  about: { type: 'string', enum: [...FILE_ABOUTS] },
  aboutNo: {
    type: 'string',
    maxLength: 40,
    description: 'number of the delivery, payment or invoice',
  },
};

@ApiTags('fulfilment')
@Controller('api/v1/contracts/:id/files')
@Allow(activeMember)
export class ContractFilesController {
  constructor(
    private readonly attach: AttachContractFile,
    private readonly readFile: ReadContractFile,
    private readonly showContract: ShowContract,
  ) {}

  @Post()
  @Idempotent()
  @ApiUpload(ATTACHABLE_KINDS, FIELDS)
  @ApiOperation({ summary: 'Lays a document or picture with the contract; both sides read it' })
  @ApiCreatedResponse({ type: ContractDto })
  async upload(
    @IdParam() id: string,
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.attach.execute(id, upload, fileSubject(upload.fields), actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Get(':fileId')
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads a file of the contract' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @IdParam() id: string,
    @IdParam('fileId') fileId: string,
    @CurrentActor() { member }: MemberActor,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.readFile.execute(id, fileId, member.id);
    return download(file, bytes);
  }
}
