import { Body, Controller, Delete, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, type Page } from '@wanchang/platform';
import { ListMatchGroups, type MatchGroup } from '../queries/list-match-groups.query';
import { ListMatches, type MatchFilter, type MatchView } from '../queries/list-matches.query';
import { GiveFeedback } from '../use-cases/give-feedback';
import {
  FeedbackDto,
  MatchDto,
  MatchGroupPageDto,
  MatchPageDto,
  MatchQueryDto,
} from './matches.dto';

@ApiTags('matchmaking')
@Controller('api/v1/matches')
@Allow(activeMember)
export class MatchesController {
  constructor(
    private readonly matches: ListMatches,
    private readonly groups: ListMatchGroups,
    private readonly feedback: GiveFeedback,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Matches of my unit’s listings, best first, each with its reasons' })
  @ApiOkResponse({ type: MatchPageDto })
  list(
    @CurrentActor() actor: MemberActor,
    @Query() query: MatchQueryDto,
  ): Promise<Page<MatchView>> {
    return this.matches.execute(actor, filterOf(query));
  }

  @Get('by-listing')
  @ApiOperation({ summary: 'The same under the listings they are for, the best few of each' })
  @ApiOkResponse({ type: MatchGroupPageDto })
  listByListing(
    @CurrentActor() actor: MemberActor,
    @Query() query: MatchQueryDto,
  ): Promise<Page<MatchGroup>> {
    return this.groups.execute(actor, filterOf(query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'One match' })
  @ApiOkResponse({ type: MatchDto })
  show(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<MatchView> {
    return this.matches.one(actor, id);
  }

  @Put(':id/feedback')
  @ApiOperation({ summary: 'Interested, or not relevant and why' })
  @ApiOkResponse({ type: MatchDto })
  async give(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() body: FeedbackDto,
  ): Promise<MatchView> {
    const { verdict, reason = null, note = null } = body;
    await this.feedback.execute(actor, id, { verdict, reason, note });
    return this.matches.one(actor, id);
  }

  @Delete(':id/feedback')
  @ApiOperation({ summary: 'Take my feedback back' })
  @ApiOkResponse({ type: MatchDto })
  async withdraw(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<MatchView> {
    await this.feedback.withdraw(actor, id);
    return this.matches.one(actor, id);
  }
}

const filterOf = ({ minScore, ...query }: MatchQueryDto): MatchFilter => ({
  ...query,
  minScore: minScore === undefined ? undefined : Number(minScore),
});
