import { Choice, Id, PageQuery, Text, Whole } from '@wanchang/platform';
import { CASE_POLICY_LIMITS } from '../domain/case-policy';
import {
  APPEAL_OUTCOMES,
  EXPULSION_LIMITS,
  EXPULSION_OUTCOMES,
  expulsionStates,
  type AppealOutcome,
  type ExpulsionOutcome,
  type ExpulsionState,
} from '../domain/expulsion';

const VERSION = { min: 1, max: 2_147_483_647, description: 'the version that this is based on' };
const REASON = { max: EXPULSION_LIMITS.reason, description: 'on record, and told to the unit' };

export class OpenExpulsionDto {
  @Id() memberId!: string;
  @Text({ max: EXPULSION_LIMITS.reasons, description: 'what the unit reads in the notice' })
  reasons!: string;
}

export class NotifyExpulsionDto {
  @Whole(VERSION) version!: number;
  @Whole({
    ...CASE_POLICY_LIMITS.answerDays,
    description: 'days to answer, after today',
  })
  answerDays!: number;
}

export class DecideExpulsionDto {
  @Whole(VERSION) version!: number;
  @Choice(EXPULSION_OUTCOMES) outcome!: ExpulsionOutcome;
  @Text(REASON) reason!: string;
}

export class SettleAppealDto {
  @Whole(VERSION) version!: number;
  @Choice(APPEAL_OUTCOMES) outcome!: AppealOutcome;
  @Text(REASON) reason!: string;
}

export class DropExpulsionDto {
  @Whole(VERSION) version!: number;
  @Text({ max: EXPULSION_LIMITS.reason, description: 'on record' }) reason!: string;
}

export class AnswerExpulsionDto {
  @Whole(VERSION) version!: number;
  @Text({ max: EXPULSION_LIMITS.answer }) text!: string;
}

export class ExpulsionsQueryDto extends PageQuery {
  @Choice(expulsionStates.states, { optional: true }) state?: ExpulsionState;
  @Id({ optional: true }) memberId?: string;
}
