import { ApiProperty } from '@nestjs/swagger';
import { APPROVAL_ACTIONS, type ApprovalAction } from '../../domain/action';
import {
  APPROVAL_STATES,
  VERDICTS,
  type ApprovalState,
  type Verdict,
} from '../../domain/approval.states';

const instant = { type: String, format: 'date-time' } as const;
const nullableText = { type: String, nullable: true } as const;
const whole = { type: 'integer' } as const;

export const APPROVAL_STEPS = ['approve', 'refuse', 'withdraw', 'remind', 'reassign'] as const;
export type ApprovalStep = (typeof APPROVAL_STEPS)[number];

/** What was not done at once, but submitted to the unit's own people. */
export class SubmittedApprovalDto {
  @ApiProperty({ format: 'uuid' }) approvalId!: string;
}

export class ApprovalAmountDto {
  @ApiProperty({ example: '18650.00' }) amount!: string;
  @ApiProperty({ example: 'CNY' }) currency!: string;
}

export class ApprovalSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: APPROVAL_ACTIONS, enumName: 'ApprovalAction' }) action!: ApprovalAction;
  @ApiProperty({ format: 'uuid', description: 'the room or the request it stands at' })
  subjectId!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'a path of the web app: where it was submitted' }) link!: string;
  @ApiProperty({ type: [ApprovalAmountDto], description: 'one for each currency' })
  amounts!: readonly ApprovalAmountDto[];
  @ApiProperty() submittedByName!: string;
  @ApiProperty(instant) submittedAt!: Date;
  @ApiProperty({ enum: APPROVAL_STATES, enumName: 'ApprovalState' }) state!: ApprovalState;
  @ApiProperty({ ...whole, description: 'the present step, counted from 1' }) step!: number;
  @ApiProperty({ ...whole, description: 'how many there are' }) steps!: number;
  @ApiProperty({ type: [String], description: 'names of who can decide the present step' })
  waitingFor!: string[];
  @ApiProperty({ description: 'the present step is mine to decide' }) mine!: boolean;
  @ApiProperty({ ...nullableText, description: 'why it was refused, or is void' })
  reason!: string | null;
  @ApiProperty({ ...instant, nullable: true }) closedAt!: Date | null;
}

export class ApprovalPageDto {
  @ApiProperty({ type: [ApprovalSummaryDto] }) items!: ApprovalSummaryDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class ApprovalTermDto {
  @ApiProperty() label!: string;
  @ApiProperty() value!: string;
}

export class ApprovalPartDto {
  @ApiProperty({ description: 'the other unit' }) unit!: string;
  @ApiProperty({ type: ApprovalAmountDto }) total!: ApprovalAmountDto;
  @ApiProperty({ type: [String] }) lines!: readonly string[];
  @ApiProperty({ type: [ApprovalTermDto] }) terms!: ApprovalTermDto[];
}

export class ApprovalDifferenceDto {
  @ApiProperty() label!: string;
  @ApiProperty(nullableText) before!: string | null;
  @ApiProperty(nullableText) after!: string | null;
}

export class ApprovalStepDto {
  @ApiProperty(whole) no!: number;
  @ApiProperty({ type: [String], description: 'names of those it was given to' }) people!: string[];
  @ApiProperty({ description: 'whoever administers the unit' }) administrators!: boolean;
  @ApiProperty({ enum: VERDICTS, enumName: 'ApprovalVerdict', nullable: true })
  verdict!: Verdict | null;
  @ApiProperty(nullableText) decidedByName!: string | null;
  @ApiProperty({ ...nullableText, description: 'in whose place it was decided' })
  forName!: string | null;
  @ApiProperty(nullableText) comment!: string | null;
  @ApiProperty({ ...instant, nullable: true }) decidedAt!: Date | null;
}

/** An approval whole: just what is being decided, and how far it is. */
export class ApprovalDto extends ApprovalSummaryDto {
  @ApiProperty({ description: 'SHA-256 of what is decided; a decision says which it saw' })
  contentHash!: string;
  @ApiProperty({ type: [ApprovalPartDto] }) parts!: ApprovalPartDto[];
  @ApiProperty({ type: [ApprovalDifferenceDto], description: 'to what was there before' })
  differences!: ApprovalDifferenceDto[];
  @ApiProperty({ type: [ApprovalStepDto] }) history!: ApprovalStepDto[];
  @ApiProperty({ ...nullableText, description: 'in whose place I decide' })
  inPlaceOf!: string | null;
  @ApiProperty({ ...instant, nullable: true }) remindedAt!: Date | null;
  @ApiProperty({
    enum: APPROVAL_STEPS,
    enumName: 'ApprovalStep',
    isArray: true,
    description: 'what I can do now',
  })
  actions!: ApprovalStep[];
}
