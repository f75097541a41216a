import type { Schemas } from '../../api/schemas';

export type Approval = Schemas['ApprovalDto'];
export type ApprovalRules = Schemas['ApprovalRulesDto'];
export type ApprovalRule = Schemas['ApprovalRuleDto'];
export type UnitPerson = Schemas['UnitPersonDto'];
export type Delegation = Schemas['DelegationDto'];
export type NewDelegation = Schemas['DelegateApprovalsDto'];
