import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { conferenceWork } from '@wanchang/conference';
import { SetWishWeightsDto } from '@wanchang/matchmaking-session';
import { Allow, IdParam } from '@wanchang/platform';
import { PreviewSessionWeights } from '../queries/preview-session-weights.query';
import { SessionWeightsPreviewDto } from '../queries/session-weights.dto';

@ApiTags('conference')
@Controller('api/v1/matchmaking-sessions/:id/weights')
@Allow(conferenceWork)
export class SessionWeightsController {
  constructor(private readonly preview: PreviewSessionWeights) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What other weights would change, computed for a few seconds' })
  @ApiOkResponse({ type: SessionWeightsPreviewDto })
  execute(
    @IdParam() id: string,
    @Body() weights: SetWishWeightsDto,
  ): Promise<SessionWeightsPreviewDto> {
    return this.preview.execute(id, weights);
  }
}
