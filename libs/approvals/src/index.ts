export { ApprovalsModule } from './approvals.module';
export { contentHash } from './content-hash';
export { DecisionHandlers, type DecisionHandler, type DecisionNow } from './decision-handler';
export { APPROVAL_ACTIONS, type ApprovalAction } from './domain/action';
export { RULE_LIMITS, type ApprovalRule, type RuleStep } from './domain/approval-rule';
export { approvalsErrors } from './domain/approvals.errors';
export {
  type ContentDifference,
  type ContentPart,
  type ContentTerm,
  type DecisionContent,
} from './domain/content';
export { approvalsMigrations } from './persistence/migrations';
export { SubmittedApprovalDto } from './queries/answers/approval.dto';
export { ShowApprovals } from './queries/show-approvals.query';
export { ApiSubmitted, submitted } from './submitted';
export { ApproveStep } from './use-cases/approve-step';
export { DecideInUnit, type Decided } from './use-cases/decide-in-unit';
export { DelegateApprovals, type Absence } from './use-cases/delegate-approvals';
export { RecheckApprovals } from './use-cases/recheck-approvals';
export { RefuseStep } from './use-cases/refuse-step';
export { SetRules } from './use-cases/set-rules';
export { WithdrawApproval } from './use-cases/withdraw-approval';
