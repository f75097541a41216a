import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MembershipModule } from '@wanchang/membership';
import { SearchModule } from '@wanchang/search';
import { catalogEntities } from './persistence/entities';
import { CertificateFiles } from './persistence/certificate-files';
import { ImportColumns } from './persistence/import-columns';
import { Imports } from './persistence/imports';
import { OtherNames } from './persistence/other-names';
import { SavedSearches } from './persistence/saved-searches';
import { SearchMisses } from './persistence/search-misses';
import { ListingImages } from './persistence/listing-images';
import { Listings } from './persistence/listings';
import { SearchProjection } from './projection/search-projection';
import { ExportListings } from './queries/export-listings.query';
import { ImportList } from './queries/import-list.query';
import { ListingDirectory } from './queries/listing-directory';
import { ListingVersions } from './queries/listing-versions.query';
import { UnitCertificates } from './queries/unit-certificates.query';
import { UnitListings } from './queries/unit-listings.query';
import { MyListings } from './queries/my-listings.query';
import { ProposeListing } from './queries/propose-listing.query';
import { PreviewImport } from './queries/preview-import.query';
import { ReadCertificateFile } from './queries/read-certificate-file.query';
import { ReadListingImage } from './queries/read-listing-image.query';
import { RejectedRows } from './queries/rejected-rows.query';
import { SavedSearchList } from './queries/saved-search-list.query';
import { SearchListings } from './queries/search-listings.query';
import { OtherNameList } from './queries/other-name-list.query';
import { TryOtherNames } from './queries/try-other-names.query';
import { ShowListing } from './queries/show-listing.query';
import { AddImagesOfArchive } from './use-cases/add-images-of-archive';
import { AddListingImage, RemoveListingImage } from './use-cases/change-listing-images';
import { RemoveOtherName, SetOtherName } from './use-cases/change-other-names';
import { ChangeSavedSearch, RemoveSavedSearch, SaveSearch } from './use-cases/change-saved-searches'; // prettier-ignore
import { TellOfNewListings } from './use-cases/tell-of-new-listings';
import { CancelImport } from './use-cases/cancel-import';
import {
  PauseListing,
  PublishListing,
  ResumeListing,
  WithdrawListing,
} from './use-cases/change-listing-state';
import { ChangeListings } from './use-cases/change-listings';
import { KeepCertificateFile } from './use-cases/keep-certificate-file';
import { MarkMusts } from './use-cases/mark-musts';
import { NoteMiss } from './use-cases/note-miss';
import { RemindOfCertificates } from './use-cases/remind-of-certificates';
import { RemindOfConfirmation } from './use-cases/remind-of-confirmation';
import { CopyListing } from './use-cases/copy-listing';
import { CreateListing } from './use-cases/create-listing';
import { ExpireListings } from './use-cases/expire-listings';
import { ImportChunk } from './import-run/import-chunk';
import { ImportProgress } from './import-run/import-progress';
import { ImportedGoods } from './import-run/imported-goods';
import { ImportReader } from './import-run/import-reader';
import { KnownGoods } from './import-run/known-goods';
import { ListingChanges } from './listing-changes';
import { RequestSearchRebuild } from './use-cases/request-search-rebuild';
import { ReviseListing } from './use-cases/revise-listing';
import { RunImport } from './use-cases/run-import';
import { StartImport } from './use-cases/start-import';
import './catalog.home';

const useCases = [
  ...[
    AddImagesOfArchive,
    AddListingImage,
    CancelImport,
    ChangeListings,
    KeepCertificateFile,
    MarkMusts,
    NoteMiss,
    RemindOfConfirmation,
    RemindOfCertificates,
    CopyListing,
    CreateListing,
    ExpireListings,
    PauseListing,
    PublishListing,
  ],
  ...[
    ChangeSavedSearch,
    RemoveListingImage,
    RemoveOtherName,
    RemoveSavedSearch,
    SaveSearch,
    TellOfNewListings,
    SetOtherName,
    RequestSearchRebuild,
    ResumeListing,
    ReviseListing,
    RunImport,
    StartImport,
    WithdrawListing,
  ],
];
const queries = [
  ...[
    ExportListings,
    ImportList,
    ListingDirectory,
    ListingVersions,
    MyListings,
    UnitCertificates,
    UnitListings,
    ReadCertificateFile,
    ProposeListing,
    ReadListingImage,
    RejectedRows,
  ],
  ...[PreviewImport, SavedSearchList, SearchListings, ShowListing, OtherNameList, TryOtherNames],
];
const internals = [
  CertificateFiles,
  ImportChunk,
  ImportProgress,
  ImportReader,
  ImportedGoods,
  ImportColumns,
  Imports,
  KnownGoods,
  ListingChanges,
  ListingImages,
  Listings,
  OtherNames,
  SavedSearches,
  SearchMisses,
  SearchProjection,
];

@Module({
  imports: [TypeOrmModule.forFeature(catalogEntities), MembershipModule, SearchModule],
  providers: [...useCases, ...queries, ...internals],
  exports: [...useCases, ...queries, ...internals],
})
export class CatalogModule {}
