import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { conferenceWork } from '@wanchang/conference';
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { SessionMatchesDto } from '../queries/answers/session-matches.dto';
import { ShowSessionMatches } from '../queries/show-session-matches.query';
import { MatchParticipants } from '../use-cases/match-participants';

@ApiTags('conference')
@Controller('api/v1/matchmaking-sessions/:id/matches')
@Allow(conferenceWork)
export class SessionMatchesController {
  constructor(
    private readonly show: ShowSessionMatches,
    private readonly match: MatchParticipants,
  ) {}

  @Get()
  @Allow(secretariat)
  @ApiOperation({ summary: 'Of when the matches of a session’s units are' })
  @ApiOkResponse({ type: SessionMatchesDto })
  matches(@IdParam() id: string): Promise<SessionMatchesDto> {
    return this.show.execute(id);
  }

  @Post()
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Match what the units of a session offer and seek again' })
  @ApiOkResponse({ type: SessionMatchesDto })
  async again(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SessionMatchesDto> {
    await this.match.again(id, actor);
    return this.show.execute(id);
  }
}
