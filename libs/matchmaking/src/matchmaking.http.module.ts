import { Module } from '@nestjs/common';
import { MatchFeedbackController } from './http/match-feedback.controller';
import { MatchWeightsController } from './http/match-weights.controller';
import { MatchesController } from './http/matches.controller';
import { MatchmakingModule } from './matchmaking.module';

@Module({
  imports: [MatchmakingModule],
  controllers: [MatchesController, MatchFeedbackController, MatchWeightsController],
})
export class MatchmakingHttpModule {}
