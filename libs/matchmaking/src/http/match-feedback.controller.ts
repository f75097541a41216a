import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, type Actor } from '@wanchang/platform';
import { ReadFeedbackPrecision, type FeedbackPrecision } from '../queries/feedback-precision.query';
import { FeedbackPrecisionDto } from './match-weights.dto';

@ApiTags('secretariat')
@Controller('api/v1/match-feedback')
@Allow(secretariat)
export class MatchFeedbackController {
  constructor(private readonly precision: ReadFeedbackPrecision) {}

  @Get('precision')
  @ApiOperation({
    summary: 'How many answered matches were wanted, by industry and version of the weights',
  })
  @ApiOkResponse({ type: FeedbackPrecisionDto })
  show(@CurrentActor() actor: Actor): Promise<FeedbackPrecision> {
    return this.precision.execute(actor);
  }
}
