import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ReadDocument } from '@wanchang/documents';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, download, IdParam } from '@wanchang/platform';
import { Readable } from 'node:stream';
import { PrintOffer } from '../queries/print-offer.query';
import { PrintRoom } from '../queries/print-room.query';
import { IssueAgreement } from '../use-cases/issue-agreement';
import { offerNo } from './offer-no';

@ApiTags('negotiation')
@Controller('api/v1/deal-rooms/:id')
@Allow(activeMember)
export class PapersController {
  constructor(
    private readonly issueAgreement: IssueAgreement,
    private readonly readDocument: ReadDocument,
    private readonly printOffer: PrintOffer,
    private readonly printRoom: PrintRoom,
  ) {}

  @Get('agreement.pdf')
  @ApiOperation({ summary: 'The agreement as a numbered PDF, issued when it is first asked for' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadAgreement(
    @IdParam() id: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<StreamableFile> {
    const fileId = await this.issueAgreement.execute(id, actor);
    const { file, bytes } = await this.readDocument.file(fileId);
    return download(file, bytes);
  }

  @Get('offers/:no/offer.pdf')
  @ApiOperation({ summary: 'A version of the offer as a PDF, with its state at this moment' })
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadOffer(
    @IdParam() id: string,
    @Param('no', offerNo) no: number,
    @CurrentActor() actor: MemberActor,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.printOffer.execute(id, no, actor);
    const file = { name, type: 'application/pdf', size: bytes.length };
    return download(file, Readable.from([bytes]));
  }

  @Get('record.pdf')
  @ApiOperation({
    summary:
      'The whole room as a PDF: parties, messages, every version with its changes, agreement',
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadRecord(
    @IdParam() id: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.printRoom.execute(id, actor);
    const file = { name, type: 'application/pdf', size: bytes.length };
    return download(file, Readable.from([bytes]));
  }
}
