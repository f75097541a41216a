import { Catalog1764000400000 } from './1764000400000-catalog';
import { ImportRuns1764200400000 } from './1764200400000-import-runs';
import { ImmutableListingVersions1764200150400 } from './1764200150400-immutable-listing-versions';
import { ImportChoices1764350000000 } from './1764350000000-import-choices';
import { ImportTables1764300400000 } from './1764300400000-import-tables';
import { ListingRefs1764200460000 } from './1764200460000-listing-refs';
import { ImagesAreCountedOnce1764300200000 } from './1764300200000-images-are-counted-once';
import { ListingFields1764310000000 } from './1764310000000-listing-fields';
import { Variants1764310060000 } from './1764310060000-variants';
import { Confirmation1764310120000 } from './1764310120000-confirmation';
import { OtherNames1764850000000 } from './1764850000000-other-names';
import { SavedSearches1765200010000 } from './1765200010000-saved-searches';
import { CertificateFiles1765600000000 } from './1765600000000-certificate-files';
import { PublishedByIndustry1765800020000 } from './1765800020000-published-by-industry';
import { SavedSearchesTold1766000000000 } from './1766000000000-saved-searches-told';

export const catalogMigrations = [
  Catalog1764000400000,
  ImmutableListingVersions1764200150400,
  ImportRuns1764200400000,
  ListingRefs1764200460000,
  ImagesAreCountedOnce1764300200000,
  ImportTables1764300400000,
  ListingFields1764310000000,
  Variants1764310060000,
  Confirmation1764310120000,
  ImportChoices1764350000000,
  OtherNames1764850000000,
  SavedSearches1765200010000,
  CertificateFiles1765600000000,
  PublishedByIndustry1765800020000,
  SavedSearchesTold1766000000000,
];
