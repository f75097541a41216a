import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariatAdministrator } from '@wanchang/identity';
import { Allow, CurrentActor, Idempotent, PageQuery, type Actor } from '@wanchang/platform';
import { ReadExposureFigures } from '../queries/exposure-figures.query';
import { LearnWeights } from '../queries/learn-weights.query';
import { PreviewWeights } from '../queries/preview-weights.query';
import { WeightsVersions } from '../queries/weights-versions.query';
import { SaveWeights } from '../use-cases/save-weights';
import {
  ExposureDto,
  LearnedProposalDto,
  PreviewWeightsDto,
  SaveWeightsDto,
  WeightsDto,
  WeightsPageDto,
  WeightsPreviewDto,
} from './match-weights.dto';

@ApiTags('secretariat')
@Controller('api/v1/match-weights')
@Allow(secretariatAdministrator)
export class MatchWeightsController {
  constructor(
    private readonly weights: WeightsVersions,
    private readonly previewWeights: PreviewWeights,
    private readonly saveWeights: SaveWeights,
    private readonly exposure: ReadExposureFigures,
    private readonly learnWeights: LearnWeights,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Versions of the weights, newest first; the newest is in force' })
  @ApiOkResponse({ type: WeightsPageDto })
  listWeights(@Query() page: PageQuery): Promise<WeightsPageDto> {
    return this.weights.execute(page);
  }

  @Get('current')
  @ApiOperation({ summary: 'The weights in force' })
  @ApiOkResponse({ type: WeightsDto })
  currentWeights(): Promise<WeightsDto> {
    return this.weights.current();
  }

  @Get('exposure')
  @ApiOperation({
    summary: 'What exposure caps cost and bring, as the newest re-match has counted',
  })
  @ApiOkResponse({ type: ExposureDto })
  async exposureFigures(): Promise<ExposureDto> {
    return { latest: await this.exposure.execute() };
  }

  @Post('learn')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Weights that the newest answers speak for; they are only proposed, nothing is changed',
  })
  @ApiOkResponse({ type: LearnedProposalDto })
  learn(): Promise<LearnedProposalDto> {
    return this.learnWeights.execute();
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What other weights would have made of past feedback' })
  @ApiOkResponse({ type: WeightsPreviewDto })
  preview(
    @Body() { factors }: PreviewWeightsDto,
    @CurrentActor() actor: Actor,
  ): Promise<WeightsPreviewDto> {
    return this.previewWeights.execute(factors, actor);
  }

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Puts new weights in force; stored matches are scored again' })
  @ApiCreatedResponse({ type: WeightsDto })
  async save(@Body() change: SaveWeightsDto, @CurrentActor() actor: Actor): Promise<WeightsDto> {
    await this.saveWeights.execute(change, actor);
    return this.weights.current();
  }
}
