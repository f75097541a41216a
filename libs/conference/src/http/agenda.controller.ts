import { Body, Controller, Get, Header, HttpCode, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { actingMember, activeMember } from '@wanchang/membership';
import {
  Allow,
  CurrentActor,
  download,
  IdParam,
  Idempotent,
  visitor,
  type Actor,
} from '@wanchang/platform';
import { Readable } from 'node:stream';
import { conferenceWork } from '../access/conference.policies';
import { AgendaCalendar } from '../queries/agenda-calendar.query';
import { AgendaDto } from '../queries/answers/agenda.dto';
import { PrintAgenda } from '../queries/print-agenda.query';
import { ShowAgenda } from '../queries/show-agenda.query';
import { PlanAgenda } from '../use-cases/plan-agenda';
import { PlanHalls } from '../use-cases/plan-halls';
import { agendaOrder } from './agenda-order';
import { HallDto, PlanAgendaItemDto } from './agenda.requests';

/** The agenda of a conference and its halls. */
@ApiTags('conference')
@Controller('api/v1/conferences/:id')
@Allow(activeMember, secretariat)
export class AgendaController {
  constructor(
    private readonly show: ShowAgenda,
    private readonly plan: PlanAgenda,
    private readonly halls: PlanHalls,
    private readonly print: PrintAgenda,
    private readonly calendar: AgendaCalendar,
  ) {}

  @Get('agenda')
  @ApiOperation({ summary: 'The agenda; what is not published is seen by the secretariat alone' })
  @ApiOkResponse({ type: AgendaDto })
  agenda(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AgendaDto> {
    return this.show.execute(id, actingMember.of(actor)?.id ?? null);
  }

  @Get('agenda.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The published agenda on paper' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paper(@IdParam() id: string): Promise<StreamableFile> {
    const { name, bytes } = await this.print.execute(id);
    const file = { name, type: 'application/pdf', size: bytes.length };
    return download(file, Readable.from([bytes]));
  }

  @Get('agenda.ics')
  @Allow(visitor)
  @Header('content-type', 'text/calendar; charset=utf-8')
  @ApiOperation({ summary: 'The published agenda for calendar programs (RFC 5545)' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  ics(@IdParam() id: string): Promise<string> {
    return this.calendar.everybody(id);
  }

  @Post('halls')
  @Allow(conferenceWork)
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Add a hall' })
  @ApiOkResponse({ type: AgendaDto })
  async addHall(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { name, capacity, equipment }: HallDto,
  ): Promise<AgendaDto> {
    await this.halls.add(id, { name, capacity, equipment }, actor);
    return this.show.execute(id, null);
  }

  @Post('agenda-items')
  @Allow(conferenceWork)
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Plan an item: a negotiation, a discussion, a pooling of resources' })
  @ApiOkResponse({ type: AgendaDto })
  async addItem(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: PlanAgendaItemDto,
  ): Promise<AgendaDto> {
    await this.plan.add(id, agendaOrder(body), actor);
    return this.show.execute(id, null);
  }

  @Put('agenda/published')
  @Allow(conferenceWork)
  @ApiOperation({
    summary: 'Publish what is not published yet; refused while a hall or a speaker is taken twice',
  })
  @ApiOkResponse({ type: AgendaDto })
  async publish(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AgendaDto> {
    await this.plan.publish(id, actor);
    return this.show.execute(id, null);
  }
}
