import { Body, Controller, Get, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, download, IdParam, type Actor } from '@wanchang/platform';
import { Readable } from 'node:stream';
import { conferenceWork } from '../access/conference.policies';
import { ArrivalsDto, ScanAnswerDto } from '../queries/answers/arrivals.dto';
import { PrintBadges } from '../queries/print-badges.query';
import { RehearseScan } from '../queries/rehearse-scan.query';
import { ShowArrivals } from '../queries/show-arrivals.query';
import { CheckIn } from '../use-cases/check-in';
import { RehearsedScanDto, ScansDto } from './check-in.requests';

@ApiTags('conference')
@Controller('api/v1/conferences')
@Allow(conferenceWork)
export class CheckInController {
  constructor(
    private readonly checkIn: CheckIn,
    private readonly here: ShowArrivals,
    private readonly print: PrintBadges,
    private readonly rehearsal: RehearseScan,
  ) {}

  @Post(':id/scans')
  @HttpCode(200)
  @ApiOperation({ summary: 'Check badges in; also those a device kept while it had no network' })
  @ApiOkResponse({ type: [ScanAnswerDto] })
  scan(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { scans }: ScansDto,
  ): Promise<ScanAnswerDto[]> {
    const kept = scans.map(({ deviceAt, ...one }) => ({ ...one, deviceAt: new Date(deviceAt) }));
    return this.checkIn.execute(id, kept, actor);
  }

  @Post(':id/rehearsed-scans')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a scan of a badge would come to; nothing is kept' })
  @ApiOkResponse({ type: ScanAnswerDto })
  rehearse(@IdParam() id: string, @Body() { code }: RehearsedScanDto): Promise<ScanAnswerDto> {
    return this.rehearsal.execute(id, code);
  }

  @Get(':id/arrivals')
  @Allow(secretariat)
  @ApiOperation({ summary: 'Who is here, and the latest scans' })
  @ApiOkResponse({ type: ArrivalsDto })
  arrivals(@IdParam() id: string): Promise<ArrivalsDto> {
    return this.here.execute(id);
  }

  @Get(':id/badges.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Badges with their codes; printing them checks nobody in' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async badges(@IdParam() id: string): Promise<StreamableFile> {
    return pdf(await this.print.execute(id));
  }
}

function pdf({ name, bytes }: { name: string; bytes: Buffer }): StreamableFile {
  const file = { name, type: 'application/pdf', size: bytes.length };
  return download(file, Readable.from([bytes]));
}
