import type { Schemas } from '../../api/schemas';

export type ExpulsionCase = Schemas['ExpulsionCaseDto'];
export type ExpulsionCard = Schemas['ExpulsionCardDto'];
export type ExpulsionState = Schemas['ExpulsionState'];
export type ExpulsionFile = Schemas['ExpulsionFileDto'];
export type ExpulsionOutcome = Schemas['DecideExpulsionDto']['outcome'];
export type AppealOutcome = Schemas['SettleAppealDto']['outcome'];
export type Withdrawal = Schemas['WithdrawalDto'];
export type WithdrawalState = Schemas['WithdrawalState'];
export type CasePolicy = Schemas['CasePolicyDto'];
