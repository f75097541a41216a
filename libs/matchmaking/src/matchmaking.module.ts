import { Module } from '@nestjs/common';
import { CatalogModule } from '@wanchang/catalog';
import { MatchFeedback } from './persistence/match-feedback';
import { Matches } from './persistence/matches';
import { MatchListings } from './persistence/match-listings';
import { MatchWeightsStore } from './persistence/match-weights';
import { ReadFeedbackPrecision } from './queries/feedback-precision.query';
import { ListMatches } from './queries/list-matches.query';
import { MatchDirectory } from './queries/match-directory';
import { PreviewWeights } from './queries/preview-weights.query';
import { GiveFeedback } from './use-cases/give-feedback';
import { ListingIndex } from './use-cases/listing-index';
import { MatchListing } from './use-cases/match-listing';
import { SaveWeights } from './use-cases/save-weights';

const providers = [
  GiveFeedback,
  ListingIndex,
  ListMatches,
  MatchDirectory,
  Matches,
  MatchFeedback,
  MatchListing,
  MatchListings,
  MatchWeightsStore,
  PreviewWeights,
  ReadFeedbackPrecision,
  SaveWeights,
];

@Module({ imports: [CatalogModule], providers, exports: providers })
export class MatchmakingModule {}
