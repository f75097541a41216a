import { Module } from '@nestjs/common';
import { MatchmakingSessionModule } from '@wanchang/matchmaking-session';
import { PreviewSessionWeights } from './queries/preview-session-weights.query';

@Module({
  imports: [MatchmakingSessionModule],
  providers: [PreviewSessionWeights],
  exports: [PreviewSessionWeights],
})
export class SessionWeightsModule {}
