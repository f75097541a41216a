import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, unitAdministrator, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { ApprovalRulesDto, DelegationListDto } from '../queries/answers/rules.dto';
import { ShowRules } from '../queries/show-rules.query';
import { DelegateApprovals } from '../use-cases/delegate-approvals';
import { SetRules } from '../use-cases/set-rules';
import { DelegateApprovalsDto, SetApprovalRulesDto } from './approval.requests';

@ApiTags('approvals')
@Controller('api/v1')
@Allow(activeMember)
export class ApprovalRulesController {
  constructor(
    private readonly show: ShowRules,
    private readonly setRules: SetRules,
    private readonly delegate: DelegateApprovals,
  ) {}

  @Get('my-unit/approval-rules')
  @ApiOperation({ summary: 'Who has to agree before my unit binds itself' })
  @ApiOkResponse({ type: ApprovalRulesDto })
  rules(@CurrentActor() actor: MemberActor): Promise<ApprovalRulesDto> {
    return this.show.execute(actor);
  }

  @Put('my-unit/approval-rules')
  @Idempotent()
  @Allow(unitAdministrator)
  @ApiOperation({ summary: 'Sets all rules of my unit at once' })
  @ApiOkResponse({ type: ApprovalRulesDto })
  async set(
    @Body() { rules, version }: SetApprovalRulesDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ApprovalRulesDto> {
    await this.setRules.execute(rules, version, actor);
    return this.show.execute(actor);
  }

  @Get('approval-delegations')
  @ApiOperation({ summary: 'Who decides in my place, and in whose place I decide' })
  @ApiOkResponse({ type: DelegationListDto })
  delegations(@CurrentActor() actor: MemberActor): Promise<DelegationListDto> {
    return this.show.delegations(actor);
  }

  @Post('approval-delegations')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Lets somebody decide in my place while I am away' })
  @ApiOkResponse({ type: DelegationListDto })
  async delegateTo(
    @Body() body: DelegateApprovalsDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<DelegationListDto> {
    await this.delegate.execute(body, actor);
    return this.show.delegations(actor);
  }

  @Delete('approval-delegations/:id')
  @ApiOperation({ summary: 'Ends a delegation of mine at once' })
  @ApiOkResponse({ type: DelegationListDto })
  async end(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<DelegationListDto> {
    await this.delegate.end(id, actor);
    return this.show.delegations(actor);
  }
}
