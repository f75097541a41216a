import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Post,
  Put,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { conferenceWork } from '@wanchang/conference';
import { secretariat } from '@wanchang/identity';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import {
  ConferenceReportDto,
  DayDto,
  RepairChangeDto,
  ToDecideDto,
} from '../queries/answers/day.dto';
import { Repairs } from '../schedule/repairs';
import { DayActions } from './day-actions';
import {
  ApproveReportDto,
  DayQueryDto,
  DecideNoShowDto,
  MeetingOutcomeDto,
  RepairDto,
} from './day.requests';
import { pdf } from './pdf';

@ApiTags('conference')
@Controller('api/v1')
@Allow(conferenceWork)
export class DayController {
  constructor(
    private readonly act: DayActions,
    private readonly repairs: Repairs,
  ) {}

  @Get('conferences/:id/report')
  @Allow(activeMember, secretariat)
  @ApiOperation({ summary: 'The conference in figures, from what happened (R1.3)' })
  @ApiOkResponse({ type: ConferenceReportDto })
  report(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<ConferenceReportDto> {
    return this.act.report.execute(id, actor);
  }

  @Get('conferences/:id/report.pdf')
  @Allow(activeMember, secretariat)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The report on paper (R1.3)' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async reportPaper(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return pdf(await this.act.report.print(id, actor));
  }

  @Post('conferences/:id/report-approval')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Approve the report as it was read, before it counts as reported' })
  async approve(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version }: ApproveReportDto,
  ): Promise<void> {
    await this.act.approve.execute(id, version, actor);
  }

  @Get('matchmaking-sessions/:id/now')
  @Allow(secretariat)
  @ApiOperation({ summary: 'Who sits where now and next, and who of them is here' })
  @ApiOkResponse({ type: DayDto })
  now(@IdParam() id: string, @Query() { at }: DayQueryDto): Promise<DayDto> {
    return this.act.day.now(id, at ? new Date(at) : null);
  }

  @Get('matchmaking-sessions/:id/tables.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Door signs and a plan for each table, as published' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async tables(@IdParam() id: string): Promise<StreamableFile> {
    return pdf(await this.act.papers.hall.execute(id));
  }

  @Get('matchmaking-sessions/:id/schedules.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The published schedules of all units, a sheet for each' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async schedules(@IdParam() id: string): Promise<StreamableFile> {
    return pdf(await this.act.papers.schedules.execute(id));
  }

  @Get('matchmaking-sessions/:id/no-shows')
  @Allow(secretariat)
  @ApiOperation({ summary: 'Meetings of which a side says that they were not held' })
  @ApiOkResponse({ type: [ToDecideDto] })
  noShows(@IdParam() id: string): Promise<ToDecideDto[]> {
    return this.act.day.toDecide(id);
  }

  @Post('matchmaking-sessions/:id/repairs')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Mend the schedule after a dropout or an overrun with the fewest moves, or find room for a walk-in; or show it',
  })
  @ApiOkResponse({ type: [RepairChangeDto] })
  async repair(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { apply, kind, id: who, fromSlotId, minutes, wishedIds = [] }: RepairDto,
  ): Promise<RepairChangeDto[]> {
    const dropout = {
      ...{ kind, id: who, fromSlotId: fromSlotId ?? null },
      ...{ minutes: minutes ?? null, wishedIds },
    };
    const changes = apply
      ? await this.act.repair.execute(id, dropout, actor)
      : (await this.repairs.changes(id, dropout)).changes;
    return [...changes];
  }

  @Put('conference-meetings/:id/outcome')
  @Allow(activeMember)
  @HttpCode(204)
  @ApiOperation({ summary: 'Say what became of a meeting of my unit' })
  async outcome(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { held, useful, nextStep }: MeetingOutcomeDto,
  ): Promise<void> {
    const said = { held, useful: useful ?? null, nextStep: nextStep || null };
    await this.act.outcome.execute(id, said, actor);
  }

  @Post('conference-meetings/:id/no-show')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Decide who did not come; a no-show stands only by this' })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { noShowMemberId }: DecideNoShowDto,
  ): Promise<void> {
    await this.act.outcome.decide(id, noShowMemberId ?? null, actor);
  }
}
