import { Controller, Get, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  ApiUpload,
  CurrentActor,
  IdParam,
  UploadedFile,
  type ReceivedUpload,
} from '@wanchang/platform';
import { RfqInvitationDto } from '../queries/answers/invitation.dto';
import { ShowInvitation } from '../queries/show-invitation.query';
import { readLinesSheet } from '../sheets/lines-sheet';
import { quoteSheet } from '../sheets/quote-sheet';
import { ReadQuoteSheet } from '../use-cases/read-quote-sheet';
import { RfqLineInputDto } from './rfq.requests';

const CSV = 'text/csv; charset=utf-8';
const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

export class ReadLinesDto {
  @ApiProperty({ type: [RfqLineInputDto] }) lines!: readonly RfqLineInputDto[];
}

@ApiTags('sourcing')
@Controller('api/v1')
@Allow(activeMember)
export class SheetsController {
  constructor(
    private readonly invitations: ShowInvitation,
    private readonly readQuote: ReadQuoteSheet,
  ) {}

  @Post('rfq-line-sheets')
  @HttpCode(200)
  @ApiUpload(['spreadsheet'])
  @ApiOperation({ summary: 'The lines of a request out of a sheet; keeps nothing' })
  @ApiOkResponse({ type: ReadLinesDto })
  async lines(@UploadedFile() { bytes }: ReceivedUpload): Promise<ReadLinesDto> {
    return { lines: await readLinesSheet(bytes) };
  }

  @Get('rfq-invitations/:id/sheet.csv')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The lines of a request as a sheet to fill in' })
  @ApiProduces(CSV)
  @ApiOkResponse(BINARY)
  async sheet(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<StreamableFile> {
    const { content, draft, quotes, number } = await this.invitations.execute(id, actor);
    const known = draft ?? quotes[0]?.content ?? null;
    return sheetFile(await quoteSheet(content, known), number);
  }

  @Post('rfq-invitations/:id/sheet')
  @HttpCode(200)
  @ApiUpload(['spreadsheet'])
  @ApiOperation({ summary: 'Takes the prices of a sheet into the draft of my quote' })
  @ApiOkResponse({ type: RfqInvitationDto })
  async read(
    @IdParam() id: string,
    @UploadedFile() { bytes }: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqInvitationDto> {
    await this.readQuote.execute(id, bytes, actor);
    return this.invitations.execute(id, actor);
  }
}

function sheetFile(text: string, name: string): StreamableFile {
  const bytes = Buffer.from(text);
  return new StreamableFile(bytes, {
    ...{ type: CSV, length: bytes.length, disposition: `attachment; filename="${name}.csv"` },
  });
}
