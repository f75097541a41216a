export { searchMigrations } from './persistence/migrations';
export type { DocumentVersion, SearchDocument } from './search-document';
export { SearchEngine } from './search-engine';
export {
  FACETS,
  READ_AS,
  SORTS,
  type Facet,
  type FacetCount,
  type Priced,
  type ReadAs,
  type SearchFilters,
  type SearchQuery,
  type SearchResult,
  type Sort,
} from './search-query';
export {
  type SpecCount,
  type SpecFacet,
  type Specification,
  type SpecFilter,
} from './specifications/specification';
export { SearchModule } from './search.module';
export type { Suggestion } from './vocabulary/vocabulary';
export { SearchSettings } from './search.settings';
