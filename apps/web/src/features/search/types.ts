import type { Schemas } from '../../api/schemas';

export type SearchPage = Schemas['SearchPageDto'];
export type SearchHit = SearchPage['items'][number];
export type Facet = Schemas['FacetCountDto'] & { label?: string };
