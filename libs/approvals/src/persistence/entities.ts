import { ApprovalDelegationEntity } from './approval-delegation.entity';
import { ApprovalEntity } from './approval.entity';
import { ApprovalRulesEntity } from './approval-rules.entity';
import { ApprovalStepEntity } from './approval-step.entity';

export const approvalsEntities = [
  ApprovalDelegationEntity,
  ApprovalEntity,
  ApprovalRulesEntity,
  ApprovalStepEntity,
];
