import type { Schemas } from '../../api/schemas';

export type NewListing = Schemas['CreateListingDto'];
export type ListingChanges = Omit<Schemas['ReviseListingDto'], 'version'>;
export type ListingVersion = Schemas['VersionDto'];
export type ListingCounts = Schemas['ListingCountsDto'];
export type ImportState = Schemas['ImportState'];
export type ListingImport = Schemas['ImportDto'];
export type ImportedTable = Schemas['ImportedTableDto'];
export type ImportPreview = Schemas['ImportPreviewDto'];
export type PreviewedRow = Schemas['PreviewedRowDto'];
export type ImportChoices = Schemas['ImportChoicesDto'];
export type ColumnMeaning = Schemas['ColumnMeaning'];
export type FillableMeaning = Schemas['SaidOfAllDto']['meaning'];
export type ImportRow = Schemas['ImportRowDto'];
export type Batch = Schemas['BatchDto'];
export type BatchResult = Schemas['BatchResultDto'];
export type PlacedImages = Schemas['PlacedImagesDto'];
export type MarkedMust = Schemas['MarkedMustDto'];
