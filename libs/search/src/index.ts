export { searchMigrations } from './persistence/migrations';
export type { DocumentVersion, SearchDocument } from './search-document';
export { SearchEngine } from './search-engine';
export {
  FACETS,
  READ_AS,
  SORTS,
  type Facet,
  type FacetCount,
  type ReadAs,
  type SearchFilters,
  type SearchQuery,
  type SearchResult,
  type Sort,
} from './search-query';
export { SearchModule } from './search.module';
export type { Suggestion } from './vocabulary/vocabulary';
export { SearchSettings } from './search.settings';
