import { Choice, Decimal, Nested, Whole } from '@wanchang/platform';
import { CURRENCIES } from '@wanchang/kernel';
import {
  FOLLOW_UP_DAYS,
  FOLLOW_UP_RESULTS,
  FOLLOW_UP_STAGES,
  type FollowUpDays,
  type FollowUpResult,
  type FollowUpStage,
} from '../domain/follow-up';

export class StatedSumDto {
  @Choice(FOLLOW_UP_STAGES) stage!: FollowUpStage;
  @Decimal({ positive: true }) amount!: string;
  @Choice(CURRENCIES) currency!: string;
}

export class AnswerFollowUpDto {
  @Whole({
    ...{ min: Math.min(...FOLLOW_UP_DAYS), max: Math.max(...FOLLOW_UP_DAYS) },
    description: 'the round that is answered',
  })
  days!: FollowUpDays;
  @Choice(FOLLOW_UP_RESULTS) result!: FollowUpResult;
  @Nested(() => StatedSumDto, { optional: true, nullable: true }) sum?: StatedSumDto | null;
}
