import { Choice, Decimal, Id, ListOf, Text, Whole } from '@wanchang/platform';
import { CONTRACT_SIDES, LIMITS, MAX_ROWS, type ContractSide } from '../domain/contract';
import {
  DISPUTE_ABOUTS,
  DISPUTE_ACTIONS,
  MEDIATION_ACTIONS,
  type DisputeAbout,
  type DisputeAction,
  type MediationAction,
} from '../domain/dispute';
import { STARS } from '../domain/rating';

export class RowNoDto {
  @Whole({ min: 1, max: MAX_ROWS }) no!: number;
}

export class ClaimDisputeDto {
  @Choice(DISPUTE_ABOUTS) about!: DisputeAbout;
  @ListOf(() => RowNoDto, {
    max: LIMITS.lines,
    description: 'the lines or payments; none for other',
  })
  rows!: RowNoDto[];
  @Decimal({ positive: true, optional: true, nullable: true, description: 'what is claimed' })
  amount?: string | null;
  @Text({ max: LIMITS.claim }) text!: string;
}

export class ActOnDisputeDto {
  @Choice(DISPUTE_ACTIONS) action!: DisputeAction;
  @Text({ max: LIMITS.claim, optional: true, description: 'what is said or proposed' })
  text?: string;
}

export class MediateDto {
  @Choice(MEDIATION_ACTIONS) action!: MediationAction;
  @Text({ max: LIMITS.claim }) text!: string;
}

export class RateContractDto {
  @Id({ description: 'the unit that is rated' }) memberId!: string;
  @Whole(STARS) quality!: number;
  @Whole(STARS) punctuality!: number;
  @Whole(STARS) conduct!: number;
  @Text({ max: LIMITS.words, min: 0 }) words!: string;
}

export class AnswerRatingDto {
  @Text({ max: LIMITS.words }) answer!: string;
}

export class HideRatingDto {
  @Choice(CONTRACT_SIDES, { description: 'who gave it' }) side!: ContractSide;
  @Text({ max: LIMITS.reason }) reason!: string;
}
