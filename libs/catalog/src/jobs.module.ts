import { Module } from '@nestjs/common';
import { CatalogModule } from './catalog.module';
import { IndexListing } from './jobs/index-listing.listener';
import { MaintenanceProcessor } from './jobs/maintenance.processor';
import { RunImportProcessor } from './jobs/run-import.processor';

@Module({
  imports: [CatalogModule],
  providers: [IndexListing, MaintenanceProcessor, RunImportProcessor],
})
export class CatalogJobsModule {}
