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
import { ListMatches } from './queries/list-matches.query';
import { MatchDirectory } from './queries/match-directory';
import { MatchReasons } from './queries/match-reasons';
import { ReadOwnReputation } from './queries/own-reputation.query';
import { PreviewWeights } from './queries/preview-weights.query';
import { WeightsVersions } from './queries/weights-versions.query';
import { MarketSweeps } from './rematch/market-sweeps';
import { RematchByListing } from './rematch/rematch-by-listing';
import { RematchBySweep } from './rematch/rematch-by-sweep';
import { RematchProgress } from './rematch/rematch-progress';
import { StoreSweep } from './rematch/store-sweep';
import { GiveFeedback } from './use-cases/give-feedback';
import { MatchIndexes } from './match-index/match-indexes';
import { MatchListing } from './use-cases/match-listing';
import { RefillLists } from './use-cases/refill-lists';
import { RequestIndexRebuild } from './use-cases/request-index-rebuild';
import { RunRematch } from './use-cases/run-rematch';
import { SaveWeights } from './use-cases/save-weights';
import { StartRematch } from './use-cases/start-rematch';
import { StopRematch } from './use-cases/stop-rematch';
import { StoreMatches } from './use-cases/store-matches';
import './matchmaking.home';

const useCases = [
  ...[GiveFeedback, MatchListing, RefillLists, RequestIndexRebuild, RunRematch],
  ...[SaveWeights, StartRematch, StopRematch, StoreMatches],
];
const queries = [
  ...[InterestedUnit, ListMatches, MatchDirectory, MatchReasons, PreviewWeights],
  ...[ReadExposureFigures, ReadFeedbackPrecision, ReadOwnReputation, WeightsVersions],
];
const internals = [
  ...[RebuildRequests, Matches, MatchIndexes, MatchFeedback, MatchableListings, MatchSettings],
  ...[MatchWeightsStore, Rematches, ShardStatistics, SweptMatches, UnitReputations],
  ...[MarketSweeps, RematchByListing, RematchBySweep, RematchProgress, StoreSweep],
];
const providers = [...useCases, ...queries, ...internals];

@Module({
  imports: [TypeOrmModule.forFeature(matchmakingEntities), CatalogModule],
  providers,
  exports: providers,
})
export class MatchmakingModule {}
