import { Catalog1764000400000 } from './1764000400000-catalog';
import { ImportRuns1764200400000 } from './1764200400000-import-runs';
import { ImmutableListingVersions1764200150400 } from './1764200150400-immutable-listing-versions';
import { ImportTables1764300400000 } from './1764300400000-import-tables';
import { ListingRefs1764200460000 } from './1764200460000-listing-refs';
import { ImagesAreCountedOnce1764300200000 } from './1764300200000-images-are-counted-once';

export const catalogMigrations = [
  Catalog1764000400000,
  ImmutableListingVersions1764200150400,
  ImportRuns1764200400000,
  ListingRefs1764200460000,
  ImagesAreCountedOnce1764300200000,
  ImportTables1764300400000,
];
