import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { memberStanding } from '../access/secretariat.rights';
import { ChangeStanding } from '../use-cases/change-standing';
import type { StandingDecision } from '../domain/standing.states';
import { MemberDto, toMemberDto } from './member.dto';
import { StandingDecisionDto } from './members.requests';

@ApiTags('members')
@Controller('api/v1/members/:id')
@Allow(memberStanding)
export class StandingController {
  constructor(private readonly changeStanding: ChangeStanding) {}

  @Post('suspend')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Suspend a unit; its people lose access at once' })
  @ApiOkResponse({ type: MemberDto })
  suspend(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: StandingDecisionDto) {
    return this.decide('suspend', id, body, actor);
  }

  @Post('reinstate')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Reinstate a suspended unit' })
  @ApiOkResponse({ type: MemberDto })
  reinstate(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: StandingDecisionDto,
  ) {
    return this.decide('reinstate', id, body, actor);
  }

  private async decide(
    decision: StandingDecision,
    memberId: string,
    { reason, version }: StandingDecisionDto,
    actor: Actor,
  ): Promise<MemberDto> {
    const order = { memberId, decision, reason, version };
    return toMemberDto(await this.changeStanding.execute(order, actor));
  }
}
