import { coastValues, resourceKindValues, sideValues } from '../../api/api-values';
import { anyText, oneOf, type FilterValues } from '../../ui/filters';

/** What a search is narrowed by; each of them is a facet of the answer. */
export const facetNames = ['side', 'kind', 'coast', 'province', 'industry'] as const;
export type FacetName = (typeof facetNames)[number];

/** Several values with commas between them; what makes no sense is left out. */
const someOf = (values: readonly string[]) => (text: string) =>
  text
    .split(',')
    .filter((value) => values.includes(value))
    .join(',') || undefined;

export const searchFilters = {
  q: anyText,
  side: someOf(sideValues),
  kind: someOf(resourceKindValues),
  coast: someOf(coastValues),
  province: anyText,
  industry: anyText,
  specs: anyText,
  sort: oneOf(['newest', 'price', 'distance']),
};

export type SearchFilters = FilterValues<typeof searchFilters>;

/** The chosen values of a facet. */
export function valuesOf(chosen: SearchFilters, name: FacetName): string[] {
  return chosen[name]?.split(',') ?? [];
}

/** The change that chooses a value beside the others, or takes it back. */
export function toggled(chosen: SearchFilters, name: FacetName, value: string): SearchFilters {
  const values = valuesOf(chosen, name);
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  return { [name]: next.join(',') || undefined };
}
