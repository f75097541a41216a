import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { member, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, download, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import { MyFeesDto, PaymentPageDto } from '../queries/answers/fees.dto';
import { ListFees } from '../queries/list-fees.query';
import { ReadReceipt } from '../queries/read-receipt.query';
import { RecordPayment } from '../use-cases/record-payment';
import { PaymentsQueryDto, RecordPaymentDto } from './fees.requests';

@ApiTags('fees')
@Controller('api/v1')
@Allow(feeWork)
export class PaymentsController {
  constructor(
    private readonly list: ListFees,
    private readonly recordPayment: RecordPayment,
    private readonly readReceipt: ReadReceipt,
  ) {}

  @Get('payments')
  @Allow(secretariat)
  @ApiOperation({ summary: 'Payments, newest first' })
  @ApiOkResponse({ type: PaymentPageDto })
  payments(@Query() { state, cursor, limit }: PaymentsQueryDto): Promise<PaymentPageDto> {
    return this.list.payments(state, cursor, limit);
  }

  @Post('payments')
  @Idempotent()
  @ApiOperation({
    summary: 'Record a payment that is on its way; completed, it settles what is owed',
  })
  @ApiCreatedResponse({ type: MyFeesDto, description: 'the fees of the unit' })
  async record(
    @CurrentActor() actor: Actor,
    @Body() { note, ...body }: RecordPaymentDto,
  ): Promise<MyFeesDto> {
    await this.recordPayment.execute({ ...body, note: note || null }, actor);
    return this.list.ofUnit(body.memberId);
  }

  @Post('payments/:id/complete')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'The money is there: what is owed is settled, the receipt issued' })
  async complete(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.recordPayment.complete(id, actor);
  }

  @Post('payments/:id/fail')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'The money did not come; nothing else changes' })
  async fail(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.recordPayment.fail(id, actor);
  }

  @Get('payments/:id/receipt.pdf')
  @Allow(secretariat)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads the receipt of a payment' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async receipt(@IdParam() id: string): Promise<StreamableFile> {
    const { file, bytes } = await this.readReceipt.execute(id, null);
    return download(file, bytes);
  }

  @Get('my-unit/fees')
  @Allow(member)
  @ApiOperation({ summary: 'What my unit owes and paid, in any standing' })
  @ApiOkResponse({ type: MyFeesDto })
  mine(@CurrentActor() { member: unit }: MemberActor): Promise<MyFeesDto> {
    return this.list.ofUnit(unit.id);
  }

  @Get('my-unit/payments/:id/receipt.pdf')
  @Allow(member)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads the receipt of a payment of my unit' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async myReceipt(
    @CurrentActor() { member: unit }: MemberActor,
    @IdParam() id: string,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.readReceipt.execute(id, unit.id);
    return download(file, bytes);
  }
}
