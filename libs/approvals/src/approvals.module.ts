import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './approvals.home';
import { ChangedBasis } from './changed-basis';
import { DecisionHandlers } from './decision-handler';
import { HeldStep } from './held-step';
import { Performing } from './performing';
import { Approvals } from './persistence/approvals';
import { Delegations } from './persistence/delegations';
import { approvalsEntities } from './persistence/entities';
import { UnitRules } from './persistence/unit-rules';
import { ShowApprovals } from './queries/show-approvals.query';
import { ShowRules } from './queries/show-rules.query';
import { ApproveStep } from './use-cases/approve-step';
import { DecideInUnit } from './use-cases/decide-in-unit';
import { DelegateApprovals } from './use-cases/delegate-approvals';
import { ReassignStep } from './use-cases/reassign-step';
import { RecheckApprovals } from './use-cases/recheck-approvals';
import { RefuseStep } from './use-cases/refuse-step';
import { RemindApprovers } from './use-cases/remind-approvers';
import { SetRules } from './use-cases/set-rules';
import { WithdrawApproval } from './use-cases/withdraw-approval';

const providers = [
  ...[Approvals, Delegations, UnitRules],
  ...[ChangedBasis, DecisionHandlers, HeldStep, Performing],
  ...[ShowApprovals, ShowRules],
  ...[ApproveStep, DecideInUnit, DelegateApprovals, ReassignStep, RecheckApprovals, RefuseStep],
  ...[RemindApprovers, SetRules, WithdrawApproval],
];

@Module({
  imports: [TypeOrmModule.forFeature(approvalsEntities)],
  providers,
  exports: providers,
})
export class ApprovalsModule {}
