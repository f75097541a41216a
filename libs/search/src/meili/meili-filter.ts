import { chosenOf, FACETS, type Facet, type SearchFilters } from '../search-query';
import { dayNumber } from './meili-document';

/** What may be found on a day, in the filter language of the server; all lines apply. */
export function filterOf(filters: SearchFilters, today: string, without?: Facet): string[] {
  const chosen = FACETS.filter((facet) => chosenOf(filters, facet).length > 0 && facet !== without);
  return [
    'removed = false',
    `validUntil >= ${dayNumber(today)}`,
    ...chosen.map((facet) => `${facet} IN [${chosenOf(filters, facet).map(quoted).join(', ')}]`),
  ];
}

/** A string of the filter language, with any characters. */
export function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
