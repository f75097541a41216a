import { Module } from '@nestjs/common';
import { MembershipModule } from '@wanchang/membership';
import { SearchModule } from '@wanchang/search';
import { Imports } from './persistence/imports';
import { Listings } from './persistence/listings';
import { SearchProjection } from './projection/search-projection';
import { ListingDirectory } from './queries/listing-directory';
import { ListingVersions } from './queries/listing-versions.query';
import { MyListings } from './queries/my-listings.query';
import { SearchListings } from './queries/search-listings.query';
import { ShowListing } from './queries/show-listing.query';
import { CancelImport } from './use-cases/cancel-import';
import {
  PauseListing,
  PublishListing,
  ResumeListing,
  WithdrawListing,
} from './use-cases/change-listing-state';
import { CopyListing } from './use-cases/copy-listing';
import { CreateListing } from './use-cases/create-listing';
import { ExpireListings } from './use-cases/expire-listings';
import { ImportChunk } from './use-cases/import-chunk';
import { ImportProgress } from './use-cases/import-progress';
import { ListingChanges } from './use-cases/listing-changes';
import { RequestSearchRebuild } from './use-cases/request-search-rebuild';
import { ReviseListing } from './use-cases/revise-listing';
import { RunImport } from './use-cases/run-import';
import { StartImport } from './use-cases/start-import';

const useCases = [
  ...[
    CancelImport,
    CopyListing,
    CreateListing,
    ExpireListings,
    PauseListing,
    PublishListing,
    RequestSearchRebuild,
  ],
  ...[ResumeListing, ReviseListing, RunImport, StartImport, WithdrawListing],
];
const queries = [ListingDirectory, ListingVersions, MyListings, SearchListings, ShowListing];
const internals = [
  ImportChunk,
  ImportProgress,
  Imports,
  ListingChanges,
  Listings,
  SearchProjection,
];

@Module({
  imports: [MembershipModule, SearchModule],
  providers: [...useCases, ...queries, ...internals],
  exports: [...useCases, ...queries, ...internals],
})
export class CatalogModule {}
