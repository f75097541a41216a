import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { member, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { WithdrawalListDto } from '../queries/answers/leaving.dto';
import { ListWithdrawals } from '../queries/list-withdrawals.query';
import { RequestWithdrawal } from '../use-cases/request-withdrawal';
import { RequestWithdrawalDto } from './leaving.requests';

@ApiTags('my unit')
@Controller('api/v1/my-unit/withdrawals')
@Allow(member)
export class MyWithdrawalsController {
  constructor(
    private readonly list: ListWithdrawals,
    private readonly withdrawal: RequestWithdrawal,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Withdrawals that my unit asked for' })
  @ApiOkResponse({ type: WithdrawalListDto })
  async mine(@CurrentActor() { member: { id } }: MemberActor): Promise<WithdrawalListDto> {
    const { items } = await this.list.execute({ memberId: id, limit: 50 });
    return { items };
  }

  @Post()
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Ask that my unit leaves' })
  @ApiOkResponse({ type: WithdrawalListDto })
  async request(
    @CurrentActor() actor: MemberActor,
    @Body() body: RequestWithdrawalDto,
  ): Promise<WithdrawalListDto> {
    await this.withdrawal.request(body, actor);
    return this.mine(actor);
  }

  @Post(':id/take-back')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Take it back, before its day' })
  @ApiOkResponse({ type: WithdrawalListDto })
  async takeBack(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
  ): Promise<WithdrawalListDto> {
    await this.withdrawal.takeBack(id, actor);
    return this.mine(actor);
  }
}
