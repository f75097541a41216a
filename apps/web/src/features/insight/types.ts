import type { Schemas } from '../../api/schemas';

export type SupplyDemandCell = Schemas['SupplyDemandCellDto'];
export type TradeSteps = Schemas['TradeStepsDto'];
export type UnmetDemand = Schemas['UnmetDemandDto'];
