import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { ContractDto } from '../queries/answers/contract.dto';
import { ShowContract } from '../queries/show-contract.query';
import { RecordContractInvoice } from '../use-cases/record-contract-invoice';
import { RecordContractInvoiceDto, WithdrawInvoiceDto } from './contract.requests';

@ApiTags('fulfilment')
@Controller('api/v1/contracts/:id/invoices')
@Allow(activeMember)
export class ContractInvoicesController {
  constructor(
    private readonly invoices: RecordContractInvoice,
    private readonly showContract: ShowContract,
  ) {}

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Notes an invoice that was issued elsewhere' })
  @ApiCreatedResponse({ type: ContractDto })
  async record(
    @IdParam() id: string,
    @Body() { code = '', reverses, overReason, replaces, ...invoice }: RecordContractInvoiceDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    const more = {
      ...{ reverses: reverses || null, overReason: overReason || null, replaces: replaces ?? null },
    };
    await this.invoices.execute(id, { ...invoice, code, ...more }, actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Post(':invoiceId/confirm')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Confirms an invoice that the other side noted' })
  @ApiOkResponse({ type: ContractDto })
  async confirm(
    @IdParam() id: string,
    @IdParam('invoiceId') invoiceId: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.invoices.confirm(id, invoiceId, actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Post(':invoiceId/withdraw')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Withdraws an invoice that my side noted while it is not confirmed' })
  @ApiOkResponse({ type: ContractDto })
  async withdraw(
    @IdParam() id: string,
    @IdParam('invoiceId') invoiceId: string,
    @Body() { reason, overReason }: WithdrawInvoiceDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    const why = { reason, overReason: overReason || null };
    await this.invoices.withdraw(id, invoiceId, why, actor);
    return this.showContract.execute(id, actor.member.id);
  }
}
