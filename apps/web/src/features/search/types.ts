import type { Schemas } from '../../api/schemas';

export type SearchPage = Schemas['SearchPageDto'];
export type SearchHit = SearchPage['items'][number];
export type SpecFacet = SearchPage['specs'][number];
export type SpecValue = SpecFacet['values'][number];

/** What the goods must say of a property, as the address has it. */
export interface SpecFilter {
  name: string;
  anyOf?: string[];
  from?: string;
  to?: string;
  unit?: string;
}
export type Facet = Schemas['FacetCountDto'] & { label?: string };
