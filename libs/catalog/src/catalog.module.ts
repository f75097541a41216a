import { Module } from '@nestjs/common';
import { MembershipModule } from '@wanchang/membership';
import { Listings } from './persistence/listings';
import { ListingDirectory } from './queries/listing-directory';
import { ListingVersions } from './queries/listing-versions.query';
import { MyListings } from './queries/my-listings.query';
import { ShowListing } from './queries/show-listing.query';
import {
  PauseListing,
  PublishListing,
  ResumeListing,
  WithdrawListing,
} from './use-cases/change-listing-state';
import { CopyListing } from './use-cases/copy-listing';
import { CreateListing } from './use-cases/create-listing';
import { ListingChanges } from './use-cases/listing-changes';
import { ReviseListing } from './use-cases/revise-listing';

const useCases = [
  ...[
    CopyListing,
    CreateListing,
    PauseListing,
    PublishListing,
    ResumeListing,
    ReviseListing,
    WithdrawListing,
  ],
];
const queries = [ListingDirectory, ListingVersions, MyListings, ShowListing];
const internals = [ListingChanges, Listings];

@Module({
  imports: [MembershipModule],
  providers: [...useCases, ...queries, ...internals],
  exports: [...useCases, ...queries, ...internals],
})
export class CatalogModule {}
