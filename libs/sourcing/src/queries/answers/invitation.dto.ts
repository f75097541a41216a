import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES } from '@wanchang/kernel';
import { MemberRefDto } from '@wanchang/membership';
import {
  FINAL_STAGES,
  INVITATION_STATES,
  OUTCOMES,
  type FinalStage,
  type InvitationState,
  type Outcome,
} from '../../domain/quote';
import { RFQ_STATES, type RfqState } from '../../domain/rfq';
import { instant, nullableText, RfqAnswerDto, RfqContentDto, whole } from './rfq.dto';

export class QuotedLineDto {
  @ApiProperty(whole) no!: number;
  @ApiProperty() unitPrice!: string;
  @ApiProperty() unit!: string;
  @ApiProperty(nullableText) quantity!: string | null;
  @ApiProperty(nullableText) minimumOrder!: string | null;
  @ApiProperty(whole) leadTimeDays!: number;
  @ApiProperty() alternative!: string;
}

export class QuoteContentDto {
  @ApiProperty({ enum: CURRENCIES, enumName: 'Currency' }) currency!: string;
  @ApiProperty() priceIncludesTax!: boolean;
  @ApiProperty() taxRate!: string;
  @ApiProperty() freight!: string;
  @ApiProperty(instant) validUntil!: string;
  @ApiProperty() paymentTerms!: string;
  @ApiProperty() note!: string;
  @ApiProperty({ type: [QuotedLineDto] }) lines!: readonly QuotedLineDto[];
}

export class QuoteVersionDto {
  @ApiProperty(whole) no!: number;
  @ApiProperty({ ...whole, description: 'version of the request that it answers' })
  rfqVersion!: number;
  @ApiProperty({ type: QuoteContentDto }) content!: QuoteContentDto;
  @ApiProperty() byName!: string;
  @ApiProperty(instant) sentAt!: Date;
}

export const INVITATION_ACTIONS = ['quote', 'decline', 'withdraw', 'ask'] as const;
export type InvitationAction = (typeof INVITATION_ACTIONS)[number];

export class RfqInvitationSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XJ-2026-000012' }) number!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: MemberRefDto }) buyer!: MemberRefDto;
  @ApiProperty({ enum: RFQ_STATES, enumName: 'RfqState' }) rfqState!: RfqState;
  @ApiProperty({ enum: INVITATION_STATES, enumName: 'InvitationState' }) state!: InvitationState;
  @ApiProperty({
    enum: OUTCOMES,
    enumName: 'RfqOutcome',
    type: String,
    nullable: true,
    description: 'how it ended for my unit',
  })
  outcome!: Outcome | null;
  @ApiProperty(instant) deadline!: Date;
  @ApiProperty({ description: 'the deadline is over' }) ended!: boolean;
  @ApiProperty({ description: 'my quote answers an earlier version: confirm or change it' })
  outdated!: boolean;
  @ApiProperty({
    enum: FINAL_STAGES,
    enumName: 'RfqFinalStage',
    type: String,
    nullable: true,
    description: 'in what my unit is asked once more, after the deadline',
  })
  final!: FinalStage | null;
  @ApiProperty(instant) askedAt!: Date;
}

export class RfqInvitationPageDto {
  @ApiProperty({ type: [RfqInvitationSummaryDto] }) items!: RfqInvitationSummaryDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

/** A request as one supplier sees it. */
export class RfqInvitationDto extends RfqInvitationSummaryDto {
  @ApiProperty({ format: 'uuid' }) rfqId!: string;
  @ApiProperty({ type: RfqContentDto }) content!: RfqContentDto;
  @ApiProperty({ ...whole, description: 'of the request' }) version!: number;
  @ApiProperty({ description: 'quotes are sealed: they are made on the page of the tender' })
  sealed!: boolean;
  @ApiProperty({
    type: [String],
    description: 'what the newest version changed: lines.3, lines.4.new, paymentTerms',
  })
  changes!: string[];
  @ApiProperty({ ...nullableText, description: 'why my unit declined or withdrew' })
  answer!: string | null;
  @ApiProperty({ type: QuoteContentDto, nullable: true, description: 'not sent yet' })
  draft!: QuoteContentDto | null;
  @ApiProperty({ type: [QuoteVersionDto], description: 'of my unit, the newest first' })
  quotes!: QuoteVersionDto[];
  @ApiProperty({ type: [RfqAnswerDto] }) answers!: RfqAnswerDto[];
  @ApiProperty({ type: [String], description: 'what my unit asked and is not answered yet' })
  myQuestions!: string[];
  @ApiProperty({ ...nullableText, format: 'uuid', description: 'of what my unit won' })
  dealRoomId!: string | null;
  @ApiProperty({ enum: INVITATION_ACTIONS, enumName: 'InvitationAction', isArray: true })
  actions!: InvitationAction[];
}
