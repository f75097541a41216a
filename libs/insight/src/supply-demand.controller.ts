import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, type Actor, type Page } from '@wanchang/platform';
import { SupplyDemandPageDto, SupplyDemandQueryDto, UnmetDemandPageDto } from './supply-demand.dto';
import { SupplyDemandOverview, type SupplyDemandCell } from './supply-demand.query';
import { TradeStepsDto } from './trade-steps.dto';
import { TradeStepsReport } from './trade-steps.query';
import { UnmetDemands, type UnmetDemand } from './unmet-demands.query';

@ApiTags('secretariat')
@Controller('api/v1')
@Allow(secretariat)
export class SupplyDemandController {
  constructor(
    private readonly overview: SupplyDemandOverview,
    private readonly unmet: UnmetDemands,
    private readonly steps: TradeStepsReport,
  ) {}

  @Get('supply-demand')
  @ApiOperation({
    summary: 'Supplies and demands by province and industry, most unmet demands first',
  })
  @ApiOkResponse({ type: SupplyDemandPageDto })
  list(
    @Query() { minScore, ...query }: SupplyDemandQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<Page<SupplyDemandCell>> {
    return this.overview.execute({ ...query, minScore: Number(minScore) }, actor);
  }

  @Get('trade-steps')
  @ApiOperation({ summary: 'From match to agreement, and week by week' })
  @ApiOkResponse({ type: TradeStepsDto })
  tradeSteps(): Promise<TradeStepsDto> {
    return this.steps.execute();
  }

  @Get('unmet-demands')
  @ApiOperation({ summary: 'Demands that are not met yet, those without any match first' })
  @ApiOkResponse({ type: UnmetDemandPageDto })
  unmetDemands(
    @Query() { minScore, ...query }: SupplyDemandQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<Page<UnmetDemand>> {
    return this.unmet.execute({ ...query, minScore: Number(minScore) }, actor);
  }
}
