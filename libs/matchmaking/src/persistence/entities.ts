import { MatchEntity } from './match.entity';
import { MatchFamilyRulesEntity } from './match-family-rules.entity';
import { MatchFeedbackEntity } from './match-feedback.entity';
import { MatchIndexOrderEntity } from './match-index-order.entity';
import { MatchShardStatisticsEntity } from './match-shard-statistics.entity';
import { MatchWeightsEntity } from './match-weights.entity';
import { RematchEntity } from './rematch.entity';
import { UnitReputationEntity } from './unit-reputation.entity';

export const matchmakingEntities = [
  MatchEntity,
  MatchFamilyRulesEntity,
  MatchFeedbackEntity,
  MatchIndexOrderEntity,
  MatchShardStatisticsEntity,
  MatchWeightsEntity,
  RematchEntity,
  UnitReputationEntity,
];
