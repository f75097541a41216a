import { Body, Controller, Get, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
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
import { feeWork } from '../access/fees.policies';
import { OfficialReceiptListDto } from '../queries/answers/official-receipts.dto';
import { ShowOfficialReceipts } from '../queries/official-receipts.query';
import { NoteOfficialReceipt } from '../use-cases/note-official-receipt';
import { NoteOfficialReceiptDto } from './fees.requests';

@ApiTags('fees')
@Controller('api/v1')
@Allow(feeWork)
export class OfficialReceiptsController {
  constructor(
    private readonly show: ShowOfficialReceipts,
    private readonly note: NoteOfficialReceipt,
  ) {}

  @Get('payments/:id/official-receipts')
  @Allow(secretariat)
  @ApiOperation({ summary: 'The official receipts that were issued elsewhere for a payment' })
  @ApiOkResponse({ type: OfficialReceiptListDto })
  async list(@IdParam() id: string): Promise<OfficialReceiptListDto> {
    return { items: await this.show.execute(id) };
  }

  @Post('payments/:id/official-receipts')
  @Idempotent()
  @ApiOperation({ summary: 'Note an official receipt, or the red one that nets it' })
  @ApiCreatedResponse({ type: OfficialReceiptListDto })
  async add(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { kind, number, code = '', issuedOn, redOfNumber }: NoteOfficialReceiptDto,
  ): Promise<OfficialReceiptListDto> {
    const order = { kind, number, code, issuedOn: issuedOn ?? null };
    await this.note.execute(id, { ...order, redOfNumber: redOfNumber || null }, actor);
    return this.list(id);
  }

  @Post('official-receipts/:id/file')
  @HttpCode(204)
  @ApiUpload(ATTACHABLE_KINDS)
  @ApiOperation({ summary: 'Keep the file of an official receipt (PDF, OFD or a picture)' })
  async keep(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @UploadedFile() upload: ReceivedUpload,
  ): Promise<void> {
    await this.note.keepFile(id, upload, actor);
  }

  @Get('official-receipts/:id/file')
  @Allow(secretariat)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads the file of an official receipt' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@IdParam() id: string): Promise<StreamableFile> {
    const { file, bytes } = await this.show.file(id);
    return download(file, bytes);
  }
}
