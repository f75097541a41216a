import { Body, Controller, Get, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { activeMember } from '@wanchang/membership';
import { Allow, CurrentActor, download, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { tenderWork } from '../access/tendering.policies';
import { CiphertextsDto, TenderDto } from '../queries/answers/tender.dto';
import { ExportOpening } from '../queries/export-opening.query';
import { ReadRecordPaper } from '../queries/read-record-paper.query';
import { ShowTender } from '../queries/show-tender.query';
import { MakeOpenerKey } from '../use-cases/make-opener-key';
import { OpenTender } from '../use-cases/open-tender';
import { SignRecord } from '../use-cases/sign-record';
import { GiveSharesDto, OpenerKeyDto, SignRecordDto } from './tender.requests';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('tendering')
@Controller('api/v1/tenders/:id')
@Allow(activeMember, tenderWork)
export class OpeningController {
  constructor(
    private readonly show: ShowTender,
    private readonly exportOpening: ExportOpening,
    private readonly paper: ReadRecordPaper,
    private readonly key: MakeOpenerKey,
    private readonly open: OpenTender,
    private readonly sign: SignRecord,
  ) {}

  @Post('keys')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Registers the public key that I made in my browser for my side' })
  @ApiOkResponse({ type: TenderDto })
  async makeKey(
    @IdParam() id: string,
    @Body() key: OpenerKeyDto,
    @CurrentActor() actor: Actor,
  ): Promise<TenderDto> {
    await this.key.execute(id, key, actor);
    return this.show.execute(id, actor);
  }

  @Post('openings')
  @HttpCode(200)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Hands an opener the ciphertexts, from the deadline on' })
  @ApiOkResponse({ type: CiphertextsDto })
  async begin(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<CiphertextsDto> {
    return { items: await this.open.begin(id, actor) };
  }

  @Post('shares')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Takes my side’s shares; with those of a second side all is opened' })
  @ApiOkResponse({ type: TenderDto })
  async give(
    @IdParam() id: string,
    @Body() { shares }: GiveSharesDto,
    @CurrentActor() actor: Actor,
  ): Promise<TenderDto> {
    await this.open.give(id, shares, actor);
    return this.show.execute(id, actor);
  }

  @Post('signatures')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Signs the record of the opening for my side' })
  @ApiOkResponse({ type: TenderDto })
  async signRecord(
    @IdParam() id: string,
    @Body() { recordHash, signature }: SignRecordDto,
    @CurrentActor() actor: Actor,
  ): Promise<TenderDto> {
    await this.sign.execute(id, recordHash, signature, actor);
    return this.show.execute(id, actor);
  }

  @Get('export.json')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'What an outsider needs to work the opening out again' })
  @ApiProduces('application/json')
  @ApiOkResponse(BINARY)
  async exported(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const { number, file } = await this.exportOpening.execute(id, actor);
    const bytes = Buffer.from(JSON.stringify(file));
    return new StreamableFile(bytes, {
      ...{ type: 'application/json', length: bytes.length },
      disposition: `attachment; filename="${number}-opening.json"`,
    });
  }

  @Get('record.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The signed record as the paper that was issued' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(BINARY)
  async record(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const { file, bytes } = await this.paper.execute(id, actor);
    return download(file, bytes);
  }
}
