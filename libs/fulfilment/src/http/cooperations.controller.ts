import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent, PageQuery, type Page } from '@wanchang/platform';
import {
  CooperationDto,
  CooperationPageDto,
  type CooperationSummaryDto,
} from '../queries/answers/cooperation.dto';
import { ShowCooperations } from '../queries/show-cooperations.query';
import { Cooperate } from '../use-cases/cooperate';
import { EndProposal } from '../use-cases/end-proposal';
import {
  AnswerStatementDto,
  EndProposalDto,
  NewCooperationDto,
  NewFormulaDto,
  ReachMilestoneDto,
  StateYearDto,
} from './cooperation.requests';
import { rowNo } from './row-no';

@ApiTags('fulfilment')
@Controller('api/v1/cooperations')
@Allow(activeMember)
export class CooperationsController {
  constructor(
    private readonly cooperate: Cooperate,
    private readonly endProposal: EndProposal,
    private readonly shown: ShowCooperations,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The cooperation projects of my unit, newest first' })
  @ApiOkResponse({ type: CooperationPageDto })
  list(
    @Query() query: PageQuery,
    @CurrentActor() { member }: MemberActor,
  ): Promise<Page<CooperationSummaryDto>> {
    return this.shown.list(member.id, query);
  }

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Proposes a project with its parties, milestones and first formula' })
  @ApiCreatedResponse({ type: CooperationDto })
  async propose(
    @Body() { formula, ...project }: NewCooperationDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<CooperationDto> {
    const id = await this.cooperate.execute(project, formula, actor);
    return this.shown.one(id, actor.member.id);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A project with its milestones, formulas and yearly statements' })
  @ApiOkResponse({ type: CooperationDto })
  show(@IdParam() id: string, @CurrentActor() { member }: MemberActor): Promise<CooperationDto> {
    return this.shown.one(id, member.id);
  }

  @Post(':id/formulas')
  @Idempotent()
  @ApiOperation({
    summary: 'Proposes another sharing formula; in force once each party accepts it',
  })
  @ApiCreatedResponse({ type: CooperationDto })
  async change(
    @IdParam() id: string,
    @Body() formula: NewFormulaDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<CooperationDto> {
    await this.cooperate.proposeFormula(id, formula, actor);
    return this.shown.one(id, actor.member.id);
  }

  @Post(':id/accept')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Accepts the formula that waits, for my unit' })
  @ApiOkResponse({ type: CooperationDto })
  async accept(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<CooperationDto> {
    await this.cooperate.acceptFormula(id, actor);
    return this.shown.one(id, actor.member.id);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Declines what waits for my unit; a project that never began ends' })
  @ApiOkResponse({ type: CooperationDto })
  async decline(
    @IdParam() id: string,
    @Body() { reason }: EndProposalDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<CooperationDto> {
    await this.endProposal.execute(id, 'declined', reason, actor);
    return this.shown.one(id, actor.member.id);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({
    summary: 'Withdraws what my unit proposed while not every party has accepted it',
  })
  @ApiOkResponse({ type: CooperationDto })
  async withdraw(
    @IdParam() id: string,
    @Body() { reason }: EndProposalDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<CooperationDto> {
    await this.endProposal.execute(id, 'withdrawn', reason, actor);
    return this.shown.one(id, actor.member.id);
  }

  @Post(':id/milestones/:no/reach')
  @HttpCode(200)
  @Idempotent()
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOperation({ summary: 'Says that a milestone is reached, with evidence' })
  @ApiOkResponse({ type: CooperationDto })
  async reach(
    @IdParam() id: string,
    @Param('no', rowNo('milestone-not-found')) no: number,
    @Body() body: ReachMilestoneDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<CooperationDto> {
    await this.cooperate.reach(id, no, body, actor);
    return this.shown.one(id, actor.member.id);
  }

  @Post(':id/statements')
  @Idempotent()
  @ApiOperation({ summary: 'States what the basis of a year came to, for the others to confirm' })
  @ApiCreatedResponse({ type: CooperationDto })
  async state(
    @IdParam() id: string,
    @Body() { year, amount, note }: StateYearDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<CooperationDto> {
    await this.cooperate.state(id, { year, amount, note: note || null }, actor);
    return this.shown.one(id, actor.member.id);
  }

  @Post(':id/statements/answer')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Confirms the statement of a year, or contests it with the reason' })
  @ApiOkResponse({ type: CooperationDto })
  async answer(
    @IdParam() id: string,
    @Body() { year, confirms, note }: AnswerStatementDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<CooperationDto> {
    await this.cooperate.answerStatement(id, { year, confirms, note: note || null }, actor);
    return this.shown.one(id, actor.member.id);
  }
}
