import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES } from '@wanchang/kernel';
import { MemberRefDto } from '@wanchang/membership';
import {
  FINAL_STAGES,
  INVITATION_STATES,
  type FinalStage,
  type InvitationState,
} from '../../domain/quote';
import { RFQ_STATES, TAX_BASES, type RfqState, type TaxBasis } from '../../domain/rfq';

export const instant = { type: String, format: 'date-time' } as const;
export const nullableInstant = { ...instant, nullable: true } as const;
export const nullableText = { type: String, nullable: true } as const;
export const whole = { type: 'integer' } as const;

export class RfqCriteriaDto {
  @ApiProperty(whole) price!: number;
  @ApiProperty(whole) leadTime!: number;
  @ApiProperty(whole) coverage!: number;
  @ApiProperty(whole) crossRegion!: number;
}

export class RfqLineDto {
  @ApiProperty(whole) no!: number;
  @ApiProperty() description!: string;
  @ApiProperty() specification!: string;
  @ApiProperty({ example: '200' }) quantity!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueDate!: string | null;
  @ApiProperty() alternativesAllowed!: boolean;
  @ApiProperty() partialAllowed!: boolean;
}

/** What a request says to its suppliers. */
export class RfqContentDto {
  @ApiProperty() title!: string;
  @ApiProperty({ type: [RfqLineDto] }) lines!: readonly RfqLineDto[];
  @ApiProperty({ enum: CURRENCIES, enumName: 'Currency' }) currency!: string;
  @ApiProperty({ enum: TAX_BASES, enumName: 'TaxBasis' }) taxBasis!: TaxBasis;
  @ApiProperty() deliveryPlace!: string;
  @ApiProperty() paymentTerms!: string;
  @ApiProperty() note!: string;
  @ApiProperty({ ...whole, description: 'quotes hold so many days from the deadline on' })
  validityDays!: number;
  @ApiProperty({ type: RfqCriteriaDto, description: 'percent; frozen at sending' })
  weights!: RfqCriteriaDto;
}

export class RfqTargetDto {
  @ApiProperty(whole) no!: number;
  @ApiProperty() price!: string;
}

export class RfqRateDto {
  @ApiProperty({ enum: CURRENCIES, enumName: 'Currency' }) currency!: string;
  @ApiProperty() rate!: string;
}

/** One unit that is asked, as the buyer sees it. */
export class RfqSupplierDto {
  @ApiProperty({ format: 'uuid' }) invitationId!: string;
  @ApiProperty({ type: MemberRefDto }) member!: MemberRefDto;
  @ApiProperty({ enum: INVITATION_STATES, enumName: 'InvitationState' }) state!: InvitationState;
  @ApiProperty({ description: 'why it is asked' }) reason!: string;
  @ApiProperty({ ...nullableText, description: 'why it declined or withdrew' })
  answer!: string | null;
  @ApiProperty() seen!: boolean;
  @ApiProperty(nullableInstant) answeredAt!: Date | null;
  @ApiProperty({ description: 'its quote answers an earlier version and does not count' })
  outdated!: boolean;
  @ApiProperty({ ...nullableText, format: 'uuid', description: 'of what it won' })
  dealRoomId!: string | null;
  @ApiProperty(nullableText) awardedTotal!: string | null;
  @ApiProperty() shortListed!: boolean;
  @ApiProperty() note!: string;
  @ApiProperty({
    enum: FINAL_STAGES,
    enumName: 'RfqFinalStage',
    type: String,
    nullable: true,
    description: 'in what it is asked once more',
  })
  final!: FinalStage | null;
}

export class RfqQuestionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: MemberRefDto }) member!: MemberRefDto;
  @ApiProperty() question!: string;
  @ApiProperty() answered!: boolean;
  @ApiProperty(instant) askedAt!: Date;
}

/** A question with its answer, as every supplier reads it. */
export class RfqAnswerDto {
  @ApiProperty() question!: string;
  @ApiProperty() answer!: string;
  @ApiProperty(instant) publishedAt!: Date;
}

export const RFQ_ACTIONS = [
  'revise',
  'send',
  'amend',
  'extend',
  'final-round',
  'award',
  'close',
] as const;
export type RfqAction = (typeof RFQ_ACTIONS)[number];

export class RfqSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XJ-2026-000012' }) number!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: RFQ_STATES, enumName: 'RfqState' }) state!: RfqState;
  @ApiProperty(nullableInstant) deadline!: Date | null;
  @ApiProperty({ description: 'the deadline is over' }) ended!: boolean;
  @ApiProperty(whole) lines!: number;
  @ApiProperty(whole) asked!: number;
  @ApiProperty(whole) quoted!: number;
  @ApiProperty(whole) declined!: number;
  @ApiProperty(whole) openQuestions!: number;
  @ApiProperty(instant) createdAt!: Date;
}

export class RfqPageDto {
  @ApiProperty({ type: [RfqSummaryDto] }) items!: RfqSummaryDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

/** A request whole, for its buyer. */
export class RfqDto extends RfqSummaryDto {
  @ApiProperty({ ...nullableText, format: 'uuid' }) demandId!: string | null;
  @ApiProperty({ type: RfqContentDto }) content!: RfqContentDto;
  @ApiProperty({ type: [RfqTargetDto], description: 'for the buyer alone' })
  targets!: RfqTargetDto[];
  @ApiProperty({ type: [RfqRateDto] }) rates!: RfqRateDto[];
  @ApiProperty(whole) version!: number;
  @ApiProperty({ ...whole, description: 'rises with every change; edits say which they saw' })
  revision!: number;
  @ApiProperty({ description: 'quotes arrive sealed: see its tender' }) sealed!: boolean;
  @ApiProperty({ description: 'an auction is under way' }) held!: boolean;
  @ApiProperty({ ...nullableInstant, description: 'of those who are asked for a last offer' })
  finalDeadline!: Date | null;
  @ApiProperty(nullableText) closeReason!: string | null;
  @ApiProperty(nullableInstant) sentAt!: Date | null;
  @ApiProperty({ type: [RfqSupplierDto] }) suppliers!: RfqSupplierDto[];
  @ApiProperty({ type: [RfqQuestionDto] }) questions!: RfqQuestionDto[];
  @ApiProperty({ type: [RfqAnswerDto] }) answers!: RfqAnswerDto[];
  @ApiProperty({ enum: RFQ_ACTIONS, enumName: 'RfqAction', isArray: true }) actions!: RfqAction[];
}

export class SentRfqDto {
  @ApiProperty({ type: RfqDto }) rfq!: RfqDto;
  @ApiProperty({ type: [MemberRefDto], description: 'chosen, but not to be asked at present' })
  leftOut!: MemberRefDto[];
}

export class RfqCandidateDto {
  @ApiProperty({ type: MemberRefDto }) member!: MemberRefDto;
  @ApiProperty({ description: 'asked by this request already' }) chosen!: boolean;
  @ApiProperty({ description: 'a match of the demand that is fitting, not only near' })
  fits!: boolean;
  @ApiProperty({ type: Number, nullable: true, description: '0..1' }) score!: number | null;
  @ApiProperty({ ...nullableText, description: 'why it fits, in the reader’s language' })
  reason!: string | null;
}

export class RfqCandidatePageDto {
  @ApiProperty({ type: [RfqCandidateDto] }) items!: RfqCandidateDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}
