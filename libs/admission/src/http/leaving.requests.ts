import type { DateString } from '@wanchang/kernel';
import { Choice, Day, Id, PageQuery, Text, Whole } from '@wanchang/platform';
import { MEETING_LIMITS } from '../domain/office-meeting';
import { CASE_POLICY_LIMITS, type CasePolicy } from '../domain/case-policy';
import { WITHDRAWAL_LIMITS, withdrawalStates, type WithdrawalState } from '../domain/withdrawal';

export class RequestWithdrawalDto {
  @Text({ max: WITHDRAWAL_LIMITS.reason, description: 'on record' }) reason!: string;
  @Day({ description: 'from when on the unit wishes to be no member' }) wishedOn!: DateString;
}

export class ConfirmWithdrawalDto {
  @Day({ description: 'from this day on the unit is no member' }) effectiveOn!: DateString;
}

export class WithdrawalsQueryDto extends PageQuery {
  @Choice(withdrawalStates.states, { optional: true }) state?: WithdrawalState;
  @Id({ optional: true }) memberId?: string;
}

export class SetCasePolicyDto implements CasePolicy {
  @Whole({ ...CASE_POLICY_LIMITS.answerDays, description: 'to answer a notice of expulsion' })
  answerDays!: number;
  @Whole({ ...CASE_POLICY_LIMITS.appealDays, description: 'to appeal against an expulsion' })
  appealDays!: number;
  @Whole({ ...CASE_POLICY_LIMITS.firstFeeDays, description: 'to pay the first fee' })
  firstFeeDays!: number;
}

export class RecordCeremonyDto {
  @Day() heldOn!: DateString;
  @Text({ max: MEETING_LIMITS.place, optional: true, nullable: true }) place?: string | null;
  @Text({ max: 1000, optional: true, nullable: true }) note?: string | null;
}

export class IssueCredentialDto {
  @Text({ max: 50, description: 'the person who holds it' }) holder!: string;
  @Text({ max: 50, description: 'in the unit' }) position!: string;
}
