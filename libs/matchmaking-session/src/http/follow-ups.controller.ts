import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, PageQuery } from '@wanchang/platform';
import { FollowUpPageDto, MyFollowUpDto } from '../queries/answers/follow-up.dto';
import { ListFollowUps } from '../queries/list-follow-ups.query';
import { AnswerFollowUp } from '../use-cases/answer-follow-up';
import { AnswerFollowUpDto } from './follow-up.requests';

/** What came of meetings, asked after 30, 90 and 180 days (R1.3). */
@ApiTags('conference')
@Controller('api/v1')
@Allow(activeMember)
export class FollowUpsController {
  constructor(
    private readonly list: ListFollowUps,
    private readonly answering: AnswerFollowUp,
  ) {}

  @Get('conference-follow-ups')
  @ApiOperation({ summary: 'What my unit is asked of its meetings, the unanswered first' })
  @ApiOkResponse({ type: [MyFollowUpDto] })
  mine(@CurrentActor() actor: MemberActor): Promise<MyFollowUpDto[]> {
    return this.list.ofUnit(actor.member.id);
  }

  @Put('conference-meetings/:id/follow-up')
  @HttpCode(204)
  @ApiOperation({ summary: 'Say what came of a meeting; the latest answer of a round stands' })
  async answer(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { days, result, sum }: AnswerFollowUpDto,
  ): Promise<void> {
    await this.answering.execute(id, days, { result, sum: sum ?? null }, actor);
  }

  @Get('conferences/:id/follow-ups')
  @Allow(secretariat)
  @ApiOperation({ summary: 'What both sides say came of their meetings, beside each other' })
  @ApiOkResponse({ type: FollowUpPageDto })
  all(@IdParam() id: string, @Query() { cursor, limit }: PageQuery): Promise<FollowUpPageDto> {
    return this.list.ofConference(id, cursor, limit);
  }
}
