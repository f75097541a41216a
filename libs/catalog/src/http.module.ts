import { Module } from '@nestjs/common';
import { CatalogModule } from './catalog.module';
import { CertificateFilesController } from './http/certificate-files.controller';
import { ListingImagesController } from './http/listing-images.controller';
import { ListingImportsController } from './http/listing-imports.controller';
import { ListingStatesController } from './http/listing-states.controller';
import { ListingBatchController } from './http/listing-batch.controller';
import { ListingMustsController } from './http/listing-musts.controller';
import { ListingProposalsController } from './http/listing-proposals.controller';
import { ListingsController } from './http/listings.controller';
import { OtherNamesController } from './http/other-names.controller';
import { SavedSearchesController } from './http/saved-searches.controller';
import { SearchController } from './http/search.controller';
import { UnitListingsController } from './http/unit-listings.controller';

@Module({
  imports: [CatalogModule],
  controllers: [
    CertificateFilesController,
    ListingImagesController,
    ListingImportsController,
    ListingStatesController,
    ListingBatchController,
    ListingMustsController,
    ListingProposalsController,
    ListingsController,
    OtherNamesController,
    SavedSearchesController,
    SearchController,
    UnitListingsController,
  ],
})
export class CatalogHttpModule {}
