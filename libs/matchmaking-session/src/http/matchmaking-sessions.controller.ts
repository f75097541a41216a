import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { conferenceWork } from '@wanchang/conference';
import { secretariat } from '@wanchang/identity';
import { activeMember } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { TABLE_PROPERTIES, type TableProperty } from '../domain/session';
import {
  MatchmakingSessionDto,
  MoveEffectDto,
  SessionBoardDto,
  UnmetWishPageDto,
} from '../queries/answers/session.dto';
import { ListSessions } from '../queries/list-sessions.query';
import { ShowBoard } from '../queries/show-board.query';
import { SessionActions } from './session-actions';
import {
  OpenSessionDto,
  PlanSessionDto,
  PreviewMoveDto,
  SetSessionDto,
  UnmetQueryDto,
} from './session.requests';

@ApiTags('conference')
@Controller('api/v1')
@Allow(conferenceWork)
export class MatchmakingSessionsController {
  constructor(
    private readonly list: ListSessions,
    private readonly board: ShowBoard,
    private readonly act: SessionActions,
  ) {}

  @Get('conferences/:id/matchmaking-sessions')
  @Allow(activeMember, secretariat)
  @ApiOperation({ summary: 'Matchmaking sessions of a conference' })
  @ApiOkResponse({ type: [MatchmakingSessionDto] })
  all(@IdParam() id: string): Promise<MatchmakingSessionDto[]> {
    return this.list.execute(id);
  }

  @Post('conferences/:id/matchmaking-sessions')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Open a matchmaking session' })
  @ApiOkResponse({ type: SessionBoardDto })
  async open(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { wishesUntil, ...body }: OpenSessionDto,
  ): Promise<SessionBoardDto> {
    const order = { ...body, wishesUntil: new Date(wishesUntil) };
    return this.board.execute(await this.act.plan.open(id, order, actor));
  }

  @Get('matchmaking-sessions/:id/board')
  @Allow(secretariat)
  @ApiOperation({ summary: 'The board: slots, tables, meetings, and how far the schedule is' })
  @ApiOkResponse({ type: SessionBoardDto })
  show(@IdParam() id: string): Promise<SessionBoardDto> {
    return this.board.execute(id);
  }

  @Put('matchmaking-sessions/:id/plan')
  @ApiOperation({ summary: 'Set slots and tables, while nothing is scheduled' })
  @ApiOkResponse({ type: SessionBoardDto })
  async setPlan(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version, slots, tables }: PlanSessionDto,
  ): Promise<SessionBoardDto> {
    const plan = {
      slots: slots.map(({ startsAt, endsAt }) => ({
        ...{ startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
      })),
      tables: tables.map(({ properties, ...table }) => ({
        ...{ ...table, properties: properties.filter(isProperty) },
      })),
    };
    await this.act.plan.plan(id, version, plan, actor);
    return this.board.execute(id);
  }

  @Put('matchmaking-sessions/:id')
  @ApiOperation({ summary: 'Set title, limit, end of wishes and weights' })
  @ApiOkResponse({ type: SessionBoardDto })
  async set(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version, wishesUntil, ...body }: SetSessionDto,
  ): Promise<SessionBoardDto> {
    const change = { ...body, wishesUntil: new Date(wishesUntil) };
    await this.act.plan.set(id, version, change, actor);
    return this.board.execute(id);
  }

  @Post('matchmaking-sessions/:id/schedule')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Compute the schedule around what is locked' })
  @ApiOkResponse({ type: SessionBoardDto })
  async compute(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SessionBoardDto> {
    await this.act.compute.start(id, actor);
    return this.board.execute(id);
  }

  @Post('matchmaking-sessions/:id/schedule/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stop computing; what was there before stays' })
  @ApiOkResponse({ type: SessionBoardDto })
  async cancel(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SessionBoardDto> {
    await this.act.compute.cancel(id, actor);
    return this.board.execute(id);
  }

  @Post('matchmaking-sessions/:id/publish')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Publish what has changed, and tell the units it concerns' })
  @ApiOkResponse({ type: SessionBoardDto })
  async publish(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SessionBoardDto> {
    await this.act.publish.execute(id, actor);
    return this.board.execute(id);
  }

  @Get('matchmaking-sessions/:id/unmet-wishes')
  @Allow(secretariat)
  @ApiOperation({ summary: 'Wished meetings that found no place, and why' })
  @ApiOkResponse({ type: UnmetWishPageDto })
  unmet(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { cursor, limit }: UnmetQueryDto,
  ): Promise<UnmetWishPageDto> {
    return this.board.unmet(id, cursor, limit, actor.locale === 'en' ? 'en' : 'zh');
  }

  @Post('matchmaking-sessions/:id/moves/preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a move would break' })
  @ApiOkResponse({ type: [MoveEffectDto] })
  preview(@IdParam() id: string, @Body() order: PreviewMoveDto): Promise<MoveEffectDto[]> {
    return this.board.effects(id, order);
  }
}

const isProperty = (text: string): text is TableProperty =>
  (TABLE_PROPERTIES as readonly string[]).includes(text);
