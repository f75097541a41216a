import type { Schemas } from '../../api/schemas';

export type Industry = Schemas['IndustryDto'];
export type IndustryRef = Schemas['IndustryRefDto'];
