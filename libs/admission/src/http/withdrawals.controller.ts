import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { memberStanding } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { WithdrawalPageDto } from '../queries/answers/leaving.dto';
import { ListWithdrawals } from '../queries/list-withdrawals.query';
import { ConfirmWithdrawal } from '../use-cases/confirm-withdrawal';
import { ConfirmWithdrawalDto, WithdrawalsQueryDto } from './leaving.requests';

@ApiTags('withdrawals')
@Controller('api/v1/withdrawals')
@Allow(secretariat)
export class WithdrawalsController {
  constructor(
    private readonly list: ListWithdrawals,
    private readonly confirmWithdrawal: ConfirmWithdrawal,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Withdrawals of units, newest first' })
  @ApiOkResponse({ type: WithdrawalPageDto })
  all(@Query() query: WithdrawalsQueryDto): Promise<WithdrawalPageDto> {
    return this.list.execute(query);
  }

  @Post(':id/confirm')
  @HttpCode(204)
  @Allow(memberStanding)
  @Idempotent()
  @ApiOperation({ summary: 'Confirm a withdrawal with the day on which it takes effect' })
  async confirm(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { effectiveOn }: ConfirmWithdrawalDto,
  ): Promise<void> {
    await this.confirmWithdrawal.execute(id, effectiveOn, actor);
  }
}
