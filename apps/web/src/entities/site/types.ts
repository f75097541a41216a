import type { Schemas } from '../../api/schemas';

export type Site = Schemas['SiteDto'];
