import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { fulfilmentWork } from '../access/fulfilment.policies';
import { ContractDto } from '../queries/answers/contract.dto';
import { MediationListDto } from '../queries/answers/dispute.dto';
import { ShowContract } from '../queries/show-contract.query';
import { ShowDisputes } from '../queries/show-disputes.query';
import { ActOnDispute } from '../use-cases/act-on-dispute';
import { ClaimDispute } from '../use-cases/claim-dispute';
import { ActOnDisputeDto, ClaimDisputeDto, MediateDto } from './dispute.requests';
import { rowNo } from './row-no';

@ApiTags('fulfilment')
@Controller('api/v1')
@Allow(activeMember)
export class DisputesController {
  constructor(
    private readonly claim: ClaimDispute,
    private readonly act: ActOnDispute,
    private readonly disputes: ShowDisputes,
    private readonly showContract: ShowContract,
  ) {}

  @Post('contracts/:id/disputes')
  @Idempotent()
  @ApiOperation({ summary: 'Makes a claim on lines or payments; everything else goes on' })
  @ApiCreatedResponse({ type: ContractDto })
  async make(
    @IdParam() id: string,
    @Body() { rows, amount, about, text }: ClaimDisputeDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    const aboutNos = [...new Set(rows.map(({ no }) => no))];
    await this.claim.execute(id, { about, aboutNos, amount: amount ?? null, text }, actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Post('contracts/:id/disputes/:no/act')
  @HttpCode(200)
  @Idempotent()
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOperation({
    summary: 'Answers, talks, proposes, accepts, withdraws, or asks the secretariat',
  })
  @ApiOkResponse({ type: ContractDto })
  async actOn(
    @IdParam() id: string,
    @Param('no', rowNo('dispute-not-found')) no: number,
    @Body() { action, text = '' }: ActOnDisputeDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.act.execute(id, no, { action, text }, actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Get('contract-mediations')
  @Allow(secretariat)
  @ApiOperation({
    summary: 'Disputes in which the secretariat was asked to mediate, the oldest first',
  })
  @ApiOkResponse({ type: MediationListDto })
  async mediations(): Promise<MediationListDto> {
    return { items: await this.disputes.toMediate() };
  }

  @Post('contract-mediations/:id/:no')
  @Allow(fulfilmentWork)
  @HttpCode(204)
  @Idempotent()
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOperation({ summary: 'Writes to both sides of a dispute, or closes it' })
  async mediate(
    @IdParam() id: string,
    @Param('no', rowNo('dispute-not-found')) no: number,
    @Body() body: MediateDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.act.mediate(id, no, body, actor);
  }
}
