import { Search1764000300000 } from './1764000300000-search';
import { SearchTerms1764300600000 } from './1764300600000-search-terms';
import { SearchVocabulary1764320000000 } from './1764320000000-search-vocabulary';
import { SearchTitles1764470000000 } from './1764470000000-search-titles';
import { SearchSpecifications1765200000000 } from './1765200000000-search-specifications';

export const searchMigrations = [
  Search1764000300000,
  SearchTerms1764300600000,
  SearchVocabulary1764320000000,
  SearchTitles1764470000000,
  SearchSpecifications1765200000000,
];
