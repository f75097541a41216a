import { Search1764000300000 } from './1764000300000-search';
import { SearchTerms1764300600000 } from './1764300600000-search-terms';

export const searchMigrations = [Search1764000300000, SearchTerms1764300600000];
