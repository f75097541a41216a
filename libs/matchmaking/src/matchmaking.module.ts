import { Module } from '@nestjs/common';
import { CatalogModule } from '@wanchang/catalog';
import { Matches } from './persistence/matches';
import { MatchListings } from './persistence/match-listings';
import { MatchWeightsStore } from './persistence/match-weights';
import { ListMatches } from './queries/list-matches.query';
import { MatchDirectory } from './queries/match-directory';
import { GiveFeedback } from './use-cases/give-feedback';
import { ListingIndex } from './use-cases/listing-index';
import { MatchListing } from './use-cases/match-listing';

const providers = [
  GiveFeedback,
  ListingIndex,
  ListMatches,
  MatchDirectory,
  Matches,
  MatchListing,
  MatchListings,
  MatchWeightsStore,
];

@Module({ imports: [CatalogModule], providers, exports: providers })
export class MatchmakingModule {}
