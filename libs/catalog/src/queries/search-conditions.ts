import type { SearchFilters } from '@wanchang/search';
import type { SearchConditions } from '../domain/saved-search';

/** The filters of a search, each with its values. */
export function filtersOf(conditions: SearchConditions): SearchFilters {
  const { side, kind, industry, province, coast } = conditions;
  const given = Object.entries({ side, kind, industry, province, coast }).filter(
    ([, values]) => values,
  );
  return Object.fromEntries(given.map(([facet, values]) => [facet, values!.split(',')]));
}
