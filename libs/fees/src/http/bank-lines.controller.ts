import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import { BookLine } from '../use-cases/book-line';
import { ReversePayment } from '../use-cases/reverse-payment';
import { SetLineAside } from '../use-cases/set-line-aside';
import { BookLineDto, ReversePaymentDto, SetLineAsideDto } from './statements.requests';

@ApiTags('fees')
@Controller('api/v1')
@Allow(feeWork)
export class BankLinesController {
  constructor(
    private readonly bookLine: BookLine,
    private readonly aside: SetLineAside,
    private readonly reversePayment: ReversePayment,
  ) {}

  @Post('bank-lines/:id/book')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Book a received line for a unit, or for several; its payer is learnt' })
  async book(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { parts }: BookLineDto,
  ): Promise<void> {
    await this.bookLine.execute(id, parts, actor);
  }

  @Post('bank-lines/:id/set-aside')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'The received line pays no annual fee' })
  async setAside(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: SetLineAsideDto,
  ): Promise<void> {
    await this.aside.setAside(id, reason, actor);
  }

  @Post('bank-lines/:id/reopen')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'A line that was set aside waits for a person again' })
  async reopen(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.aside.reopen(id, actor);
  }

  @Post('payments/:id/reverse')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({
    summary: 'Take a completed payment back: what it settled is owed again, its receipt is void',
  })
  async reverse(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: ReversePaymentDto,
  ): Promise<void> {
    await this.reversePayment.execute(id, reason, actor);
  }
}
