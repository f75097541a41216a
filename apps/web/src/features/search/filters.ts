import { anyText, oneOf, type FilterValues } from '../../ui/filters';

/** What a search is narrowed by; each of them is a facet of the answer. */
export const facetNames = ['side', 'kind', 'coast', 'province', 'industry'] as const;
export type FacetName = (typeof facetNames)[number];

export const searchFilters = {
  q: anyText,
  side: oneOf(['supply', 'demand']),
  kind: oneOf([
    'products',
    'means_of_production',
    'resources',
    'space',
    'technology',
    'talent',
    'capital',
    'markets',
  ]),
  coast: oneOf(['coastal', 'interior']),
  province: anyText,
  industry: anyText,
};

export type SearchFilters = FilterValues<typeof searchFilters>;
