import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, unitAdministrator, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { ApprovalDto, ApprovalPageDto } from '../queries/answers/approval.dto';
import { ShowApprovals } from '../queries/show-approvals.query';
import { ApproveStep } from '../use-cases/approve-step';
import { ReassignStep } from '../use-cases/reassign-step';
import { RefuseStep } from '../use-cases/refuse-step';
import { RemindApprovers } from '../use-cases/remind-approvers';
import { WithdrawApproval } from '../use-cases/withdraw-approval';
import {
  ApprovalsQueryDto,
  ApproveStepDto,
  ReassignStepDto,
  RefuseStepDto,
} from './approval.requests';

@ApiTags('approvals')
@Controller('api/v1/approvals')
@Allow(activeMember)
export class ApprovalsController {
  constructor(
    private readonly show: ShowApprovals,
    private readonly approveStep: ApproveStep,
    private readonly refuseStep: RefuseStep,
    private readonly withdrawal: WithdrawApproval,
    private readonly reminder: RemindApprovers,
    private readonly reassignment: ReassignStep,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What my unit decides inside, newest first' })
  @ApiOkResponse({ type: ApprovalPageDto })
  approvals(
    @Query() query: ApprovalsQueryDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ApprovalPageDto> {
    return this.show.list(query, actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Just what is being decided, and how far it is' })
  @ApiOkResponse({ type: ApprovalDto })
  approval(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<ApprovalDto> {
    return this.show.execute(id, actor);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Says yes to a step; after the last one it is done, or void' })
  @ApiOkResponse({ type: ApprovalDto })
  async approve(
    @IdParam() id: string,
    @Body() { comment, ...seen }: ApproveStepDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ApprovalDto> {
    await this.approveStep.execute(id, seen, comment, actor);
    return this.show.execute(id, actor);
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Says no to a step, with the reason; nothing is done' })
  @ApiOkResponse({ type: ApprovalDto })
  async refuse(
    @IdParam() id: string,
    @Body() { comment, ...seen }: RefuseStepDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ApprovalDto> {
    await this.refuseStep.execute(id, seen, comment, actor);
    return this.show.execute(id, actor);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Takes back what was submitted: its submitter or an administrator' })
  @ApiOkResponse({ type: ApprovalDto })
  async withdraw(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<ApprovalDto> {
    await this.withdrawal.execute(id, actor);
    return this.show.execute(id, actor);
  }

  @Post(':id/remind')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Reminds those who can decide, at most once an hour' })
  @ApiOkResponse({ type: ApprovalDto })
  async remind(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<ApprovalDto> {
    await this.reminder.execute(id, actor);
    return this.show.execute(id, actor);
  }

  @Post(':id/reassign')
  @HttpCode(200)
  @Idempotent()
  @Allow(unitAdministrator)
  @ApiOperation({ summary: 'Gives the present step to somebody else of the unit, on record' })
  @ApiOkResponse({ type: ApprovalDto })
  async reassign(
    @IdParam() id: string,
    @Body() body: ReassignStepDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ApprovalDto> {
    await this.reassignment.execute(id, body, actor);
    return this.show.execute(id, actor);
  }
}
