import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import {
  FeeOverviewDto,
  FeeRunDto,
  FeeSettingsDto,
  InvoicePageDto,
} from '../queries/answers/fees.dto';
import { ListFees } from '../queries/list-fees.query';
import { ShowFeeSettings } from '../queries/show-fee-settings.query';
import { InvoiceActions } from './invoice-actions';
import {
  CancelInvoiceDto,
  FeeYearQuery,
  InvoicesQueryDto,
  IssueDraftsDto,
  IssueInvoiceDto,
  RunFeesDto,
  SetFeePolicyDto,
  SetFeeRateDto,
  WaiveFeeDto,
} from './fees.requests';

@ApiTags('fees')
@Controller('api/v1')
@Allow(feeWork)
export class FeesController {
  constructor(
    private readonly list: ListFees,
    private readonly settings: ShowFeeSettings,
    private readonly act: InvoiceActions,
  ) {}

  @Get('fee-overview')
  @Allow(secretariat)
  @ApiOperation({ summary: 'Invoiced, paid, waived, owed and late by year and kind' })
  @ApiOkResponse({ type: FeeOverviewDto })
  overview(@Query() { year }: FeeYearQuery): Promise<FeeOverviewDto> {
    return this.list.overview(year ?? null);
  }

  @Get('fee-settings')
  @Allow(secretariat)
  @ApiOperation({
    summary:
      'Fees by year and kind with their history; days of grace and reminders (policy, not charter)',
  })
  @ApiOkResponse({ type: FeeSettingsDto })
  show(): Promise<FeeSettingsDto> {
    return this.settings.execute();
  }

  @Post('fee-rates')
  @Idempotent()
  @ApiOperation({ summary: 'Set what a kind of unit pays for a year' })
  @ApiCreatedResponse({ type: FeeSettingsDto })
  async setRate(
    @CurrentActor() actor: Actor,
    @Body() { year, kind, amount }: SetFeeRateDto,
  ): Promise<FeeSettingsDto> {
    await this.act.set.rate(year, kind, amount, actor);
    return this.settings.execute();
  }

  @Put('fee-policy')
  @ApiOperation({ summary: 'Set the days of grace and of reminders' })
  @ApiOkResponse({ type: FeeSettingsDto })
  async setPolicy(
    @CurrentActor() actor: Actor,
    @Body() { graceDays, remindBefore, remindAfter }: SetFeePolicyDto,
  ): Promise<FeeSettingsDto> {
    const daysOf = (list: readonly { days: number }[]) => list.map(({ days }) => days);
    const days = { remindBefore: daysOf(remindBefore), remindAfter: daysOf(remindAfter) };
    await this.act.set.policy({ graceDays, ...days }, actor);
    return this.settings.execute();
  }

  @Get('invoices')
  @Allow(secretariat)
  @ApiOperation({ summary: 'Invoices of annual fees, newest first' })
  @ApiOkResponse({ type: InvoicePageDto })
  invoices(@Query() query: InvoicesQueryDto): Promise<InvoicePageDto> {
    return this.list.invoices(query);
  }

  @Post('invoices')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Issue the annual fee of one unit' })
  async issue(@CurrentActor() actor: Actor, @Body() body: IssueInvoiceDto): Promise<void> {
    await this.act.issue.execute(body, actor);
  }

  @Post('invoices/run')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Issue the annual fees of a year to all units that have none' })
  @ApiOkResponse({ type: FeeRunDto })
  async run(
    @CurrentActor() actor: Actor,
    @Body() { year, dueOn, asDrafts = false }: RunFeesDto,
  ): Promise<FeeRunDto> {
    return { issued: await this.act.run.execute({ year, dueOn, asDrafts }, actor) };
  }

  @Post('invoices/issue-drafts')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Issue and send all drafts of a year' })
  @ApiOkResponse({ type: FeeRunDto })
  async issueDrafts(
    @CurrentActor() actor: Actor,
    @Body() { year }: IssueDraftsDto,
  ): Promise<FeeRunDto> {
    return { issued: await this.act.allDrafts.execute(year, actor) };
  }

  @Post('invoices/:id/issue')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Issue a draft under the next number' })
  async issueDraft(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.act.drafts.issue(id, actor);
  }

  @Post('invoices/:id/send')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Send an issued invoice to its unit' })
  async send(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.act.drafts.send(id, actor);
  }

  @Post('invoices/:id/waive')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Waive what is owed, or a part of it' })
  async waive(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { amount, reason }: WaiveFeeDto,
  ): Promise<void> {
    await this.act.settle.waive(id, amount, reason, actor);
  }

  @Post('invoices/:id/cancel')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Cancel an invoice without payments; its number stays taken' })
  async cancel(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: CancelInvoiceDto,
  ): Promise<void> {
    await this.act.settle.cancel(id, reason, actor);
  }
}
