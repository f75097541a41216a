export {
  listingChanged,
  listingsAdded,
  type ListingChanged,
  type ListingsAdded,
} from './catalog.events';
export { CatalogModule } from './catalog.module';
export { catalogErrors } from './domain/catalog.errors';
export {
  emptyContent,
  type ListingAttribute,
  type ListingContent,
  type ListingQuantity,
  type ListingVariant,
  type Must,
} from './domain/listing';
export { LISTING_STATES, type ListingState } from './domain/listing.states';
export {
  ListingCardDto,
  type ListingCardDto as ListingCard,
  ListingDto,
  TeaserDto,
} from './queries/answers/listing.dto';
export { attributesOfAll } from './domain/variants';
export { toMatchAttribute } from './domain/musts.rules';
export { besideCounterpart } from './queries/listing-view';
export { Imports, type ImportedRow } from './persistence/imports';
export { catalogMigrations } from './persistence/migrations';
export { SearchProjection } from './projection/search-projection';
export { ListingDirectory } from './queries/listing-directory';
export { PreviewImport } from './queries/preview-import.query';
export { RejectedRows } from './queries/rejected-rows.query';
export { MyListings, type MyListingsFilter } from './queries/my-listings.query';
export { ProposeListing } from './queries/propose-listing.query';
export { SearchListings } from './queries/search-listings.query';
export { ShowListing } from './queries/show-listing.query';
export {
  PauseListing,
  PublishListing,
  ResumeListing,
  WithdrawListing,
} from './use-cases/change-listing-state';
export { AddListingImage, RemoveListingImage } from './use-cases/change-listing-images';
export { CancelImport } from './use-cases/cancel-import';
export { SaveSearch } from './use-cases/change-saved-searches';
export { CopyListing } from './use-cases/copy-listing';
export { CreateListing } from './use-cases/create-listing';
export { ExpireListings } from './use-cases/expire-listings';
export { TellOfNewListings } from './use-cases/tell-of-new-listings';
export { RunImport } from './use-cases/run-import';
export { StartImport, type ImportRequest } from './use-cases/start-import';
export { ReviseListing } from './use-cases/revise-listing';
