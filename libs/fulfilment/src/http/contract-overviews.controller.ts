import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import {
  Allow,
  CurrentActor,
  IdParam,
  Idempotent,
  type Actor,
  type Page,
} from '@wanchang/platform';
import { fulfilmentWork } from '../access/fulfilment.policies';
import {
  ContractOverviewPageDto,
  OpenItemListDto,
  type ContractOverviewDto,
} from '../queries/answers/contract.dto';
import { ListContractOverviews } from '../queries/list-contract-overviews.query';
import { ListOpenItems } from '../queries/list-open-items.query';
import { ReviewDouble } from '../use-cases/review-double';
import { ContractOverviewsQuery, ReviewDoubleDto } from './contract.requests';

const LATE_ITEMS = 200;

@ApiTags('fulfilment')
@Controller('api/v1')
@Allow(secretariat)
export class ContractOverviewsController {
  constructor(
    private readonly overviews: ListContractOverviews,
    private readonly openItems: ListOpenItems,
    private readonly review: ReviewDouble,
  ) {}

  @Get('contract-overviews')
  @ApiOperation({ summary: 'All contracts, newest first: who, how far, what is late; no prices' })
  @ApiOkResponse({ type: ContractOverviewPageDto })
  list(@Query() query: ContractOverviewsQuery): Promise<Page<ContractOverviewDto>> {
    return this.overviews.execute(query);
  }

  @Get('contract-overviews/late')
  @ApiOperation({ summary: 'What of all contracts is past its day' })
  @ApiOkResponse({ type: OpenItemListDto })
  async late(): Promise<OpenItemListDto> {
    const items = await this.openItems.late(LATE_ITEMS);
    return { items: items.map((item) => ({ ...item, amount: null })) };
  }

  @Post('contract-overviews/:id/review-double')
  @Allow(fulfilmentWork)
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({
    summary: 'Says whether a contract was signed twice; until then it counts in no figure',
  })
  async reviewDouble(
    @IdParam() id: string,
    @Body() { verdict, reason }: ReviewDoubleDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.review.execute(id, verdict, reason, actor);
  }
}
