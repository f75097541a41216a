import { Module } from '@nestjs/common';
import { FamilyRulesController } from './http/family-rules.controller';
import { MatchFeedbackController } from './http/match-feedback.controller';
import { MatchWeightsController } from './http/match-weights.controller';
import { MatchesController } from './http/matches.controller';
import { MatchIndexController, RematchesController } from './http/rematches.controller';
import { ReputationController } from './http/reputation.controller';
import { MatchmakingModule } from './matchmaking.module';

@Module({
  imports: [MatchmakingModule],
  controllers: [
    MatchesController,
    MatchIndexController,
    RematchesController,
    MatchFeedbackController,
    MatchWeightsController,
    FamilyRulesController,
    ReputationController,
  ],
})
export class MatchmakingHttpModule {}
