import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { activeMember, actingMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { ConferenceDto, ConferencePageDto, UnitNameDto } from '../queries/answers/conference.dto';
import { ListConferences } from '../queries/list-conferences.query';
import { ShowConference } from '../queries/show-conference.query';
import { CallConference } from '../use-cases/call-conference';
import { MoveConference } from '../use-cases/move-conference';
import {
  CallConferenceDto,
  ChangeConferenceDto,
  ConferencesQueryDto,
  ProposeConferenceDto,
  ProposePostponementDto,
  TakeConferenceStepDto,
  UnitsQueryDto,
} from './conference.requests';

@ApiTags('conference')
@Controller('api/v1/conferences')
@Allow(activeMember, secretariat)
export class ConferencesController {
  constructor(
    private readonly list: ListConferences,
    private readonly show: ShowConference,
    private readonly call: CallConference,
    private readonly move: MoveConference,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Conferences, the latest year first' })
  @ApiOkResponse({ type: ConferencePageDto })
  page(@Query() { cursor, limit }: ConferencesQueryDto): Promise<ConferencePageDto> {
    return this.list.execute(cursor, limit);
  }

  @Post()
  @Allow(conferenceWork)
  @Idempotent()
  @ApiOperation({ summary: 'Call the conference of a year: one a year (R1.1)' })
  @ApiCreatedResponse({ type: ConferenceDto })
  async callAnnual(
    @CurrentActor() actor: Actor,
    @Body() { year, title }: CallConferenceDto,
  ): Promise<ConferenceDto> {
    return this.show.execute(await this.call.annual(year, title, actor), null);
  }

  @Post('proposals')
  @Allow(activeMember)
  @Idempotent()
  @ApiOperation({ summary: 'Propose a further conference; it needs two member units (R1.1)' })
  @ApiCreatedResponse({ type: ConferenceDto })
  async propose(
    @CurrentActor() actor: MemberActor,
    @Body() { title, reason }: ProposeConferenceDto,
  ): Promise<ConferenceDto> {
    return this.show.execute(await this.call.propose(title, reason, actor), actor.member.id);
  }

  @Get('units')
  @ApiOperation({ summary: 'Units with access, by part of a name: whom one can host with or meet' })
  @ApiOkResponse({ type: [UnitNameDto] })
  units(@Query() { q }: UnitsQueryDto): Promise<UnitNameDto[]> {
    return this.list.units(q || null);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A conference with what its next steps lack' })
  @ApiOkResponse({ type: ConferenceDto })
  one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ConferenceDto> {
    return this.show.execute(id, viewer(actor));
  }

  @Put(':id')
  @Allow(conferenceWork)
  @ApiOperation({ summary: 'State theme, tasks, dates, registration, results' })
  @ApiOkResponse({ type: ConferenceDto })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version, ...body }: ChangeConferenceDto,
  ): Promise<ConferenceDto> {
    const tasks = body.tasks.map((task) => task.trim()).filter((task) => task !== '');
    const { theme, place, results } = body;
    const texts = { theme: theme || null, place: place || null, results: results || null };
    await this.move.change(id, version, { ...body, ...texts, tasks }, actor);
    return this.show.execute(id, null);
  }

  @Post(':id/steps')
  @Allow(conferenceWork)
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Take the next step, where nothing is missing for it' })
  @ApiOkResponse({ type: ConferenceDto })
  async step(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { step, reason }: TakeConferenceStepDto,
  ): Promise<ConferenceDto> {
    await this.move.execute(id, step, reason || null, actor);
    return this.show.execute(id, null);
  }

  @Post(':id/postponement')
  @Allow(activeMember)
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Propose to postpone it; it needs two member units (R1.1)' })
  @ApiOkResponse({ type: ConferenceDto })
  async postpone(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { reason }: ProposePostponementDto,
  ): Promise<ConferenceDto> {
    await this.call.proposePostponement(id, reason, actor);
    return this.show.execute(id, actor.member.id);
  }

  @Post(':id/supporters')
  @Allow(activeMember)
  @HttpCode(200)
  @ApiOperation({ summary: 'Join the open proposal; joining twice counts once' })
  @ApiOkResponse({ type: ConferenceDto })
  async join(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<ConferenceDto> {
    await this.call.join(id, actor);
    return this.show.execute(id, actor.member.id);
  }
}

/** The unit that asks; null for the secretariat. */
const viewer = (actor: Actor): string | null => actingMember.of(actor)?.id ?? null;
