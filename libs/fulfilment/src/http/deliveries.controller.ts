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
import { RecordDelivery } from '../use-cases/record-delivery';
import { DecideDeliveryDto, RecordDeliveryDto, WithdrawDto } from './contract.requests';
import { rowNo } from './row-no';

@ApiTags('fulfilment')
@Controller('api/v1/contracts/:id/deliveries')
@Allow(activeMember)
export class DeliveriesController {
  constructor(
    private readonly deliveries: RecordDelivery,
    private readonly showContract: ShowContract,
  ) {}

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Records a delivery of the seller, or a return of the buyer' })
  @ApiCreatedResponse({ type: ContractDto })
  async record(
    @IdParam() id: string,
    @Body() { lines, waybill, note, overReason, replaces = null, ...delivery }: RecordDeliveryDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    const texts = {
      ...{ waybill: waybill || null, note: note || null, overReason: overReason || null },
    };
    await this.deliveries.execute(id, { ...delivery, ...texts, replaces }, lines, actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Post(':no/withdraw')
  @HttpCode(200)
  @Idempotent()
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOperation({ summary: 'Withdraws what my side recorded while nobody has accepted it' })
  @ApiOkResponse({ type: ContractDto })
  async withdraw(
    @IdParam() id: string,
    @Param('no', rowNo('delivery-not-found')) no: number,
    @Body() { reason }: WithdrawDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.deliveries.withdraw(id, no, reason, actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Post(':no/decide')
  @HttpCode(200)
  @Idempotent()
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOperation({ summary: 'Accepts what the other side sent, all of it or by line' })
  @ApiOkResponse({ type: ContractDto })
  async decide(
    @IdParam() id: string,
    @Param('no', rowNo('delivery-not-found')) no: number,
    @Body() { lines, result }: DecideDeliveryDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.deliveries.decide(id, no, lines, result || null, actor);
    return this.showContract.execute(id, actor.member.id);
  }
}
