export { listingChanged, type ListingChanged } from './catalog.events';
export { CatalogModule } from './catalog.module';
export { catalogErrors } from './domain/catalog.errors';
export {
  REGION_WISHES,
  RESOURCE_KINDS,
  SIDES,
  type ListingAttribute,
  type ListingContent,
  type ListingQuantity,
  type RegionWish,
  type ResourceKind,
  type Side,
} from './domain/listing';
export { LISTING_STATES, type ListingState } from './domain/listing.states';
export {
  ListingCardDto,
  type ListingCardDto as ListingCard,
  ListingDto,
  TeaserDto,
} from './http/dto/listing.dto';
export { catalogMigrations } from './persistence/migrations';
export { ListingDirectory } from './queries/listing-directory';
export { SearchProjection } from './projection/search-projection';
export { MyListings, type MyListingsFilter } from './queries/my-listings.query';
export {
  PauseListing,
  PublishListing,
  ResumeListing,
  WithdrawListing,
} from './use-cases/change-listing-state';
export { CopyListing } from './use-cases/copy-listing';
export { CreateListing } from './use-cases/create-listing';
export { ReviseListing } from './use-cases/revise-listing';
