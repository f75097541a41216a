import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { ContractDto } from '../queries/answers/contract.dto';
import { ShowContract } from '../queries/show-contract.query';
import { RecordContractPayment } from '../use-cases/record-contract-payment';
import { RecordContractPaymentDto, RejectPaymentDto, WithdrawDto } from './contract.requests';
import { rowNo } from './row-no';

@ApiTags('fulfilment')
@Controller('api/v1/contracts/:id')
@Allow(activeMember)
export class ContractPaymentsController {
  constructor(
    private readonly payments: RecordContractPayment,
    private readonly showContract: ShowContract,
  ) {}

  @Post('payments')
  @Idempotent()
  @ApiOperation({ summary: 'Records a payment or refund, for the other side to confirm' })
  @ApiCreatedResponse({ type: ContractDto })
  async record(
    @IdParam() id: string,
    @Body() { note, overReason, replaces = null, ...payment }: RecordContractPaymentDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    const texts = { note: note || null, overReason: overReason || null };
    await this.payments.execute(id, { ...payment, ...texts, replaces }, actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Post('payments/:no/withdraw')
  @HttpCode(200)
  @Idempotent()
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOperation({ summary: 'Withdraws a payment that my side recorded while it is not confirmed' })
  @ApiOkResponse({ type: ContractDto })
  async withdraw(
    @IdParam() id: string,
    @Param('no', rowNo('payment-not-found')) no: number,
    @Body() { reason }: WithdrawDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.payments.withdraw(id, no, reason, actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Post('payments/:no/confirm')
  @HttpCode(200)
  @Idempotent()
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOperation({ summary: 'Confirms a payment that the other side recorded' })
  @ApiOkResponse({ type: ContractDto })
  async confirm(
    @IdParam() id: string,
    @Param('no', rowNo('payment-not-found')) no: number,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.payments.decide(id, no, { state: 'confirmed' }, actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Post('payments/:no/reject')
  @HttpCode(200)
  @Idempotent()
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOperation({ summary: 'Says that a payment that the other side recorded did not come' })
  @ApiOkResponse({ type: ContractDto })
  async reject(
    @IdParam() id: string,
    @Param('no', rowNo('payment-not-found')) no: number,
    @Body() { reason }: RejectPaymentDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.payments.decide(id, no, { state: 'rejected', reason }, actor);
    return this.showContract.execute(id, actor.member.id);
  }
}
