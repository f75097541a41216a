import { Matchmaking1764000500000 } from './1764000500000-matchmaking';
import { JudgedMatches1764100500000 } from './1764100500000-judged-matches';
import { AnsweredScores1764100510000 } from './1764100510000-answered-scores';
import { Rematches1764100520000 } from './1764100520000-rematches';
import { ShardStatistics1764100530000 } from './1764100530000-shard-statistics';
import { BestOfADemand1764100540000 } from './1764100540000-best-of-a-demand';
import { UnitReputations1764100550000 } from './1764100550000-unit-reputations';
import { ImmutableMatchWeights1764200150500 } from './1764200150500-immutable-match-weights';
import { MatchScores1764200560000 } from './1764200560000-match-scores';
import { LeanMatches1764200570000 } from './1764200570000-lean-matches';
import { RematchRuns1764200580000 } from './1764200580000-rematch-runs';
import { ExposureCaps1764200590000 } from './1764200590000-exposure-caps';
import { RatingsInReputations1764480515000 } from './1764480515000-ratings-in-reputations';
import { MatchesWithoutListingKeys1764710000000 } from './1764710000000-matches-without-listing-keys';
import { MatchFamilyRules1764900140000 } from './1764900140000-match-family-rules';
import { RematchesForFamilyRules1764900140100 } from './1764900140100-rematches-for-family-rules';
import { MatchInterests1765800000000 } from './1765800000000-match-interests';
import { RematchesForSessions1766100000000 } from './1766100000000-rematches-for-sessions';

export const matchmakingMigrations = [
  Matchmaking1764000500000,
  JudgedMatches1764100500000,
  AnsweredScores1764100510000,
  Rematches1764100520000,
  ShardStatistics1764100530000,
  BestOfADemand1764100540000,
  UnitReputations1764100550000,
  ImmutableMatchWeights1764200150500,
  MatchScores1764200560000,
  LeanMatches1764200570000,
  RematchRuns1764200580000,
  ExposureCaps1764200590000,
  RatingsInReputations1764480515000,
  MatchesWithoutListingKeys1764710000000,
  MatchFamilyRules1764900140000,
  RematchesForFamilyRules1764900140100,
  MatchInterests1765800000000,
  RematchesForSessions1766100000000,
];
