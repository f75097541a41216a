import { Body, Controller, Get, Header, HttpCode, Put, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { conferenceWork } from '@wanchang/conference';
import { Allow, CurrentActor, Idempotent, IdParam, type Actor } from '@wanchang/platform';
import { PaperRecordsDto } from '../queries/answers/paper.dto';
import { ListPaperRecords } from '../queries/list-paper-records.query';
import { PrintDay } from '../queries/print-day.query';
import { RecordPaper } from '../use-cases/record-paper';
import { PaperRecordDto } from './paper.requests';
import { pdf } from './pdf';

/** The day on paper, and what was written there. */
@ApiTags('conference')
@Controller('api/v1')
@Allow(conferenceWork)
export class PaperController {
  constructor(
    private readonly print: PrintDay,
    private readonly records: ListPaperRecords,
    private readonly record: RecordPaper,
  ) {}

  @Get('conferences/:id/day-papers.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'All of the day on paper, for when there is no network' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async dayPapers(@IdParam() id: string): Promise<StreamableFile> {
    return pdf(await this.print.execute(id));
  }

  @Get('matchmaking-sessions/:id/paper-records')
  @ApiOperation({ summary: 'What is on record of the meetings, to type in what stands on paper' })
  @ApiOkResponse({ type: PaperRecordsDto })
  list(@IdParam() id: string): Promise<PaperRecordsDto> {
    return this.records.execute(id);
  }

  @Put('conference-meetings/:id/paper-record')
  @Idempotent()
  @HttpCode(204)
  @ApiOperation({ summary: 'Type in what stands on the sheet of a table' })
  async type(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { held, nextStep, a, b, replace }: PaperRecordDto,
  ): Promise<void> {
    const sideOf = ({ present, useful }: PaperRecordDto['a']) => ({
      ...{ present, useful: useful ?? null },
    });
    await this.record.execute(
      id,
      {
        ...{ held, nextStep: nextStep || null, replace: replace ?? false },
        ...{ a: sideOf(a), b: sideOf(b) },
      },
      actor,
    );
  }
}
