import type { Schemas } from '../../api/schemas';

export type SupplyDemandCell = Schemas['SupplyDemandCellDto'];
export type UnmetDemand = Schemas['UnmetDemandDto'];
