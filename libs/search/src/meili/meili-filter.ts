import {
  chosenOf,
  FACETS,
  type Facet,
  type PublishedSpan,
  type SearchFilters,
} from '../search-query';
import { figureKey, inBase, wordKey, type SpecFilter } from '../specifications/specification';
import { dayNumber, fieldOf } from './meili-document';

/** What may be found on a day, in the filter language of the server; all lines apply. */
export function filterOf(
  filters: SearchFilters,
  today: string,
  without?: Facet | number,
  specs: readonly SpecFilter[] = [],
  published?: PublishedSpan,
): string[] {
  const chosen = FACETS.filter((facet) => chosenOf(filters, facet).length > 0 && facet !== without);
  return [
    'removed = false',
    `validUntil >= ${dayNumber(today)}`,
    ...(published
      ? [`publishedAt ${published.from.getTime()} TO ${published.until.getTime()}`]
      : []),
    ...chosen.map((facet) => `${facet} IN [${chosenOf(filters, facet).map(quoted).join(', ')}]`),
    ...specs.filter((_, at) => at !== without).flatMap(specConditions),
  ];
}

function specConditions({
  name,
  anyOf,
  from = null,
  to = null,
  unit = null,
}: SpecFilter): string[] {
  const conditions: string[] = [];
  if (anyOf) {
    const keys = anyOf.map((value) => quoted(wordKey(name, value)));
    conditions.push(`specKeys IN [${keys.join(', ')}]`);
  }
  const field = `figures.${fieldOf(figureKey(name, unit))}`;
  const bound = (value: number) => inBase(value, unit);
  if (from !== null && to !== null) conditions.push(`${field} ${bound(from)} TO ${bound(to)}`);
  else if (from !== null) conditions.push(`${field} >= ${bound(from)}`);
  else if (to !== null) conditions.push(`${field} <= ${bound(to)}`);
  return conditions;
}

/** A string of the filter language, with any characters. */
export function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
