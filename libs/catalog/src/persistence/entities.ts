import { ImportColumnsEntity } from './import-columns.entity';
import {
  ListingCertificateFileEntity,
  ListingCertificateReminderEntity,
} from './listing-certificate-file.entity';
import { ListingEntity } from './listing.entity';
import { ListingImageEntity } from './listing-image.entity';
import { ListingImportEntity } from './listing-import.entity';
import { ListingImportRowEntity } from './listing-import-row.entity';
import { ListingVersionEntity } from './listing-version.entity';
import { OtherNameEntity } from './other-name.entity';
import { SavedSearchEntity, SavedSearchNewsEntity } from './saved-search.entity';
import { SearchMissEntity } from './search-miss.entity';

export const catalogEntities = [
  ImportColumnsEntity,
  ListingCertificateFileEntity,
  ListingCertificateReminderEntity,
  ListingEntity,
  ListingImageEntity,
  ListingImportEntity,
  ListingImportRowEntity,
  ListingVersionEntity,
  OtherNameEntity,
  SavedSearchEntity,
  SavedSearchNewsEntity,
  SearchMissEntity,
];
