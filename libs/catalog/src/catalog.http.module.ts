import { Module } from '@nestjs/common';
import { CatalogModule } from './catalog.module';
import { ListingStatesController } from './http/listing-states.controller';
import { ListingsController } from './http/listings.controller';

@Module({ imports: [CatalogModule], controllers: [ListingsController, ListingStatesController] })
export class CatalogHttpModule {}
