import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '@wanchang/catalog';
import { MatchSettings } from './match.settings';
import { matchmakingEntities } from './persistence/entities';
import { RebuildRequests } from './persistence/rebuild-requests';
import { MatchFeedback } from './persistence/match-feedback';
import { MatchableListings } from './persistence/matchable-listings';
import { MatchWeightsStore } from './persistence/match-weights';
import { Matches } from './persistence/matches';
import { Rematches } from './persistence/rematches';
import { SweptMatches } from './persistence/swept-matches';
import { ShardStatistics } from './persistence/shard-statistics';
import { UnitReputations } from './persistence/unit-reputations';
import { ReadFeedbackPrecision } from './queries/feedback-precision.query';
import { ReadExposureFigures } from './queries/exposure-figures.query';
import { InterestedUnit } from './queries/interested-unit.query';
import { LearnWeights } from './queries/learn-weights.query';
import { ListMatchGroups } from './queries/list-match-groups.query';
import { ListMatches } from './queries/list-matches.query';
import { MatchDirectory } from './queries/match-directory';
import { MatchReasons } from './queries/match-reasons';
import { ReadOwnReputation } from './queries/own-reputation.query';
import { PreviewWeights } from './queries/preview-weights.query';
import { ReadRematches } from './queries/rematches.query';
import { WeightsVersions } from './queries/weights-versions.query';
import { StoreMatches } from './matching/store-matches';
import { MarketSweeps } from './rematch/market-sweeps';
import { RematchByListing } from './rematch/rematch-by-listing';
import { RematchBySweep } from './rematch/rematch-by-sweep';
import { RematchProgress } from './rematch/rematch-progress';
import { StoreSweep } from './rematch/store-sweep';
import { CancelRematch } from './use-cases/cancel-rematch';
import { FindMatches } from './use-cases/find-matches';
import { GiveFeedback } from './use-cases/give-feedback';
import { MatchIndexes } from './match-index/match-indexes';
import { RefillLists } from './use-cases/refill-lists';
import { RequestIndexRebuild } from './use-cases/request-index-rebuild';
import { RefreshMatches } from './use-cases/refresh-matches';
import { ResumeRematch } from './use-cases/resume-rematch';
import { RunRematch } from './use-cases/run-rematch';
import { SaveWeights } from './use-cases/save-weights';
import { StartRematch } from './use-cases/start-rematch';
import { TellUnits } from './use-cases/tell-units';
import { SaveFamilyRules } from './use-cases/save-family-rules';
import { FamilyRulesStore } from './persistence/family-rules-store';
import { PreviewFamilyRules } from './queries/preview-family-rules.query';
import { ReadFamilyRules } from './queries/read-family-rules.query';
import { UnitNewsStore } from './persistence/unit-news';
import './matchmaking.home';

const useCases = [
  ...[CancelRematch, FindMatches, GiveFeedback, RefillLists, RequestIndexRebuild],
  ...[RefreshMatches, ResumeRematch, RunRematch, SaveFamilyRules],
  ...[SaveWeights, StartRematch, TellUnits],
];
const queries = [
  ...[InterestedUnit, ListMatches, MatchDirectory, MatchReasons, PreviewWeights],
  ...[ReadExposureFigures, ReadFeedbackPrecision, ReadOwnReputation, ReadRematches],
  ...[LearnWeights, ListMatchGroups, PreviewFamilyRules, ReadFamilyRules, WeightsVersions],
];
const internals = [
  ...[RebuildRequests, Matches, MatchIndexes, MatchFeedback, MatchableListings, MatchSettings],
  ...[MatchWeightsStore, Rematches, ShardStatistics, SweptMatches, UnitNewsStore],
  ...[FamilyRulesStore, UnitReputations],
  ...[MarketSweeps, RematchByListing, RematchBySweep, RematchProgress, StoreMatches, StoreSweep],
];
const providers = [...useCases, ...queries, ...internals];

@Module({
  imports: [TypeOrmModule.forFeature(matchmakingEntities), CatalogModule],
  providers,
  exports: providers,
})
export class MatchmakingModule {}
