import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { fulfilmentWork } from '../access/fulfilment.policies';
import { ContractDto } from '../queries/answers/contract.dto';
import { UnitRatingsDto } from '../queries/answers/dispute.dto';
import { ExportContracts } from '../queries/export-contracts.query';
import { ShowContract } from '../queries/show-contract.query';
import { ShowRatings } from '../queries/show-ratings.query';
import { RateContract } from '../use-cases/rate-contract';
import { AnswerRatingDto, HideRatingDto, RateContractDto } from './dispute.requests';

@ApiTags('fulfilment')
@Controller('api/v1')
@Allow(activeMember)
export class RatingsController {
  constructor(
    private readonly rate: RateContract,
    private readonly ratings: ShowRatings,
    private readonly table: ExportContracts,
    private readonly showContract: ShowContract,
  ) {}

  @Get('my-unit/contracts.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="contracts.csv"')
  @ApiOperation({ summary: 'The contracts of my unit as a table' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  export(@CurrentActor() { member }: MemberActor): Promise<string> {
    return this.table.execute(member.id);
  }

  @Post('contracts/:id/rating')
  @Idempotent()
  @ApiOperation({ summary: 'Rates the other side; unseen until both have, or 14 days are over' })
  @ApiCreatedResponse({ type: ContractDto })
  async rateContract(
    @IdParam() id: string,
    @Body() { memberId, ...rating }: RateContractDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.rate.execute(id, memberId, rating, actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Post('contracts/:id/rating/answer')
  @Idempotent()
  @ApiOperation({ summary: 'Answers the rating that the other side gave' })
  @ApiCreatedResponse({ type: ContractDto })
  async answer(
    @IdParam() id: string,
    @Body() { answer }: AnswerRatingDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.rate.answer(id, answer, actor);
    return this.showContract.execute(id, actor.member.id);
  }

  @Get('members/:id/ratings')
  @Allow(activeMember, secretariat)
  @ApiOperation({ summary: 'How a unit was rated after contracts, with the counts it rests on' })
  @ApiOkResponse({ type: UnitRatingsDto })
  ofUnit(@IdParam() id: string): Promise<UnitRatingsDto> {
    return this.ratings.ofUnit(id);
  }

  @Post('contract-overviews/:id/hide-rating')
  @Allow(fulfilmentWork)
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Hides an abusive rating, with the reason on record' })
  async hide(
    @IdParam() id: string,
    @Body() { side, reason }: HideRatingDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.rate.hide(id, side, reason, actor);
  }
}
