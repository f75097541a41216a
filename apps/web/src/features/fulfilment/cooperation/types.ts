import type { Schemas } from '../../../api/schemas';

export type Cooperation = Schemas['CooperationDto'];
export type CooperationSummary = Schemas['CooperationSummaryDto'];
export type NewCooperation = Schemas['NewCooperationDto'];
export type NewFormula = Schemas['NewFormulaDto'];
export type Formula = Schemas['CooperationFormulaDto'];
export type Statement = Schemas['CooperationStatementDto'];
