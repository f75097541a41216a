import { Choice, Day, Id, ListOf, PageQuery, Text, Whole } from '@wanchang/platform';
import { RULE_LIMITS } from '../domain/approval-rule';
import { ApprovalRuleDto } from '../queries/answers/rules.dto';
import { BOXES, type Box } from '../queries/approval-rows.statements';

export class ApprovalsQueryDto extends PageQuery {
  @Choice(BOXES, { optional: true, description: 'what waits for me, what I submitted, all' })
  box: Box = 'all';

  @Id({ optional: true, description: 'at this room or request' }) subjectId?: string;
}

class SeenStepDto {
  @Whole({ min: 1, max: RULE_LIMITS.steps, description: 'the step that I decide' }) step!: number;
  @Text({ max: 64, min: 64, description: 'of what I saw' }) contentHash!: string;
}

export class ApproveStepDto extends SeenStepDto {
  @Text({ max: 500, optional: true }) comment: string = '';
}

export class RefuseStepDto extends SeenStepDto {
  @Text({ max: 500 }) comment!: string;
}

export class ReassignStepDto {
  @Id() personId!: string;
  @Text({ max: 500 }) reason!: string;
}

export class SetApprovalRulesDto {
  @Whole({ min: 0, max: 1_000_000, description: 'as I loaded them; 0 for the first' })
  version!: number;

  @ListOf(() => ApprovalRuleDto, { max: RULE_LIMITS.rules }) rules!: ApprovalRuleDto[];
}

export class DelegateApprovalsDto {
  @Id() toPersonId!: string;
  @Day() fromDay!: string;
  @Day() untilDay!: string;
}
