import type { Schemas } from '../../api/schemas';

export type Coast = Schemas['Coast'];
export type Region = Schemas['RegionDto'];
export type CountryCode = Schemas['OriginDto']['country'];
