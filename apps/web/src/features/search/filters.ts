import { coastValues, resourceKindValues, sideValues } from '../../api/api-values';
import { anyText, oneOf, type FilterValues } from '../../ui/filters';

/** What a search is narrowed by; each of them is a facet of the answer. */
export const facetNames = ['side', 'kind', 'coast', 'province', 'industry'] as const;
export type FacetName = (typeof facetNames)[number];

export const searchFilters = {
  q: anyText,
  side: oneOf(sideValues),
  kind: oneOf(resourceKindValues),
  coast: oneOf(coastValues),
  province: anyText,
  industry: anyText,
};

export type SearchFilters = FilterValues<typeof searchFilters>;
