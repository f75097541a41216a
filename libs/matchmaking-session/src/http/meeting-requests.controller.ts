import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { MyRequestsDto } from '../queries/answers/request.dto';
import { ShowMyRequests } from '../queries/show-my-requests.query';
import { AskForMeeting } from '../use-cases/ask-for-meeting';
import { AnswerRequestDto, AskForMeetingDto } from './meeting-request.requests';

/** Requests for meetings, in a session of that form. */
@ApiTags('conference')
@Controller('api/v1')
@Allow(activeMember)
export class MeetingRequestsController {
  constructor(
    private readonly asking: AskForMeeting,
    private readonly show: ShowMyRequests,
  ) {}

  @Get('matchmaking-sessions/:id/requests')
  @ApiOperation({ summary: 'Whom my unit asked, who asks it, and the places that are left' })
  @ApiOkResponse({ type: MyRequestsDto })
  mine(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<MyRequestsDto> {
    return this.show.execute(id, actor.member.id);
  }

  @Post('matchmaking-sessions/:id/requests')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({
    summary: 'Ask a unit for a meeting; until it answers this holds one of my places',
  })
  @ApiOkResponse({ type: MyRequestsDto })
  async ask(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { memberId, message }: AskForMeetingDto,
  ): Promise<MyRequestsDto> {
    await this.asking.ask(id, memberId, message || null, actor);
    return this.show.execute(id, actor.member.id);
  }

  @Post('meeting-requests/:id/answer')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Accept or decline a request' })
  @ApiOkResponse({ type: MyRequestsDto })
  async answer(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { accepted }: AnswerRequestDto,
  ): Promise<MyRequestsDto> {
    const sessionId = await this.asking.answer(id, accepted, actor);
    return this.show.execute(sessionId, actor.member.id);
  }

  @Post('meeting-requests/:id/withdraw')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Withdraw what my unit asked, or what was accepted' })
  @ApiOkResponse({ type: MyRequestsDto })
  async withdraw(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
  ): Promise<MyRequestsDto> {
    return this.show.execute(await this.asking.withdraw(id, actor), actor.member.id);
  }
}
