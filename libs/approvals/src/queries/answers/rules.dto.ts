import { ApiProperty } from '@nestjs/swagger';
import { UNIT_ROLES, type UnitRole } from '@wanchang/identity';
import { CURRENCIES } from '@wanchang/kernel';
import { Choice, Decimal, Flag, IdList, ListOf } from '@wanchang/platform';
import { APPROVAL_ACTIONS, type ApprovalAction } from '../../domain/action';
import { RULE_LIMITS } from '../../domain/approval-rule';

export class RuleStepDto {
  @Flag({ description: 'whoever administers the unit at that moment' }) administrators!: boolean;
  @IdList({ max: RULE_LIMITS.people }) people!: string[];
}

export class ApprovalRuleDto {
  @Choice(APPROVAL_ACTIONS) action!: ApprovalAction;
  @Choice(CURRENCIES) currency!: string;
  @Decimal({ description: 'above this amount; greater than 0' }) above!: string;
  @IdList({ max: RULE_LIMITS.people, description: 'who acts above it without asking' })
  exempt!: string[];
  @ListOf(() => RuleStepDto, { min: 1, max: RULE_LIMITS.steps }) steps!: RuleStepDto[];
}

export class UnitPersonDto {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: UNIT_ROLES, enumName: 'UnitRole' })
  role!: UnitRole;
}

export class RuleProblemDto {
  @ApiProperty({ example: 'rules.0.steps.0.people' }) field!: string;
  @ApiProperty() message!: string;
}

/** The rules that hold, with what has become wrong with them since. */
export class ApprovalRulesDto {
  @ApiProperty({ type: 'integer', description: '0: the unit never made any' }) version!: number;
  @ApiProperty({ type: [ApprovalRuleDto] }) rules!: readonly ApprovalRuleDto[];
  @ApiProperty({ type: String, nullable: true }) setByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) setAt!: Date | null;
  @ApiProperty({ type: [UnitPersonDto] }) people!: UnitPersonDto[];
  @ApiProperty({ type: [RuleProblemDto], description: 'such as an approver who has left' })
  problems!: RuleProblemDto[];
}

export class DelegationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() fromName!: string;
  @ApiProperty() toName!: string;
  @ApiProperty({ type: String, format: 'date' }) fromDay!: string;
  @ApiProperty({ type: String, format: 'date' }) untilDay!: string;
  @ApiProperty({ description: 'I gave it, and can end it' }) mine!: boolean;
}

export class DelegationListDto {
  @ApiProperty({ type: [DelegationDto] }) items!: DelegationDto[];
  @ApiProperty({ type: [UnitPersonDto], description: 'of the unit' }) people!: UnitPersonDto[];
}
