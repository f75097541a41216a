import { ApiProperty } from '@nestjs/swagger';
import { MemberRefDto } from '@wanchang/membership';
import {
  QUOTE_OUTCOMES,
  SIDES,
  UNOPENED,
  type OpenerSide,
  type QuoteOutcome,
} from '@wanchang/sealed-bids';
import { SIGNS, type Sign } from '../../domain/collusion';
import { PROFILES, STEPS, type ProfileName, type Step } from '../../domain/legal-profiles';
import {
  OBJECTION_STAGES,
  TENDER_ACTIONS,
  TENDER_ROLES,
  type ObjectionStage,
  type TenderAction,
  type TenderRole,
} from '../../domain/tender';
import { TENDER_STATES, type TenderState } from '../../domain/tender.states';

const instant = { type: String, format: 'date-time' } as const;
const nullableInstant = { ...instant, nullable: true } as const;
const nullableText = { type: String, nullable: true } as const;
const whole = { type: 'integer' } as const;
const side = { enum: SIDES, enumName: 'OpenerSide' } as const;
const profile = { enum: PROFILES, enumName: 'TenderProfile' } as const;
const role = { enum: TENDER_ROLES, enumName: 'TenderRole' } as const;
const state = { enum: TENDER_STATES, enumName: 'TenderState' } as const;

export class TenderStepDto {
  @ApiProperty({ enum: STEPS, enumName: 'TenderStep' }) step!: Step;
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'empty: agreed here, no law says it' }) article!: string;
}

/** The rules that a tender keeps to. */
export class LegalProfileDto {
  @ApiProperty(profile) key!: ProfileName;
  @ApiProperty() name!: string;
  @ApiProperty(whole) shortestDays!: number;
  @ApiProperty({ description: 'whether these are working days' }) workingDays!: boolean;
  @ApiProperty(whole) fewest!: number;
  @ApiProperty(whole) clarificationDays!: number;
  @ApiProperty(whole) objectionDaysBefore!: number;
  @ApiProperty(whole) publicationDays!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'null: no time is set' })
  answerDays!: number | null;
  @ApiProperty({ description: 'while an objection to the terms waits nothing is opened' })
  objectionHoldsOpening!: boolean;
  @ApiProperty() revisable!: boolean;
  @ApiProperty({ type: [TenderStepDto] }) steps!: TenderStepDto[];
}

export class LegalProfilesDto {
  @ApiProperty({ type: [LegalProfileDto] }) items!: LegalProfileDto[];
  @ApiProperty({ description: 'for those who buy with public money' }) publicMoneyNote!: string;
}

export class TenderOpenerDto {
  @ApiProperty(side) side!: OpenerSide;
  @ApiProperty({ type: MemberRefDto, nullable: true, description: 'null: the secretariat' })
  member!: MemberRefDto | null;
  @ApiProperty({ ...nullableText, description: 'null: nobody has made the key yet' })
  name!: string | null;
  @ApiProperty({ description: 'this is me' }) mine!: boolean;
  @ApiProperty({ ...nullableText, description: 'public key, age1…' }) recipient!: string | null;
  @ApiProperty(nullableText) verifier!: string | null;
  @ApiProperty({ ...nullableText, description: 'to read to each other' })
  fingerprint!: string | null;
  @ApiProperty({ ...nullableInstant, description: 'when its shares were given' })
  openedAt!: Date | null;
  @ApiProperty(nullableInstant) signedAt!: Date | null;
}

export class TenderReceiptDto {
  @ApiProperty({ example: 'XJ-2026-000012-9F3A21C4' }) number!: string;
  @ApiProperty(instant) receivedAt!: string;
  @ApiProperty({ description: 'SHA-256 of the sealed quote' }) hash!: string;
  @ApiProperty({ description: 'to key and context' }) commitment!: string;
  @ApiProperty({ type: [String], description: 'SHA-256 of each sealed file that goes with it' })
  files!: string[];
}

export class SealedFileDto {
  @ApiProperty({ description: 'SHA-256 of the ciphertext' }) hash!: string;
  @ApiProperty({ ...whole, description: 'of the ciphertext, bytes' }) size!: number;
}

/** A sealed file as the record names it. */
export class RecordedFileDto {
  @ApiProperty({ description: 'SHA-256 of the ciphertext' }) hash!: string;
  @ApiProperty({ ...nullableText, format: 'uuid', description: 'null: not mine to read' })
  id!: string | null;
  @ApiProperty(nullableText) name!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'bytes' }) size!: number | null;
}

export class OwnSealedQuoteDto extends TenderReceiptDto {
  @ApiProperty(whole) no!: number;
  @ApiProperty({ description: 'it answers an earlier version: seal again' }) outdated!: boolean;
  @ApiProperty() byName!: string;
}

export class TenderObjectionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: MemberRefDto }) member!: MemberRefDto;
  @ApiProperty({ enum: OBJECTION_STAGES, enumName: 'ObjectionStage' }) stage!: ObjectionStage;
  @ApiProperty() text!: string;
  @ApiProperty(instant) raisedAt!: Date;
  @ApiProperty({ ...nullableInstant, description: 'to be answered by; null: no time is set' })
  dueAt!: Date | null;
  @ApiProperty({ description: 'it is not answered in time, or was not' }) overdue!: boolean;
  @ApiProperty(nullableText) answer!: string | null;
  @ApiProperty(nullableInstant) answeredAt!: Date | null;
}

export class RecordedQuoteDto {
  @ApiProperty({ type: [RecordedFileDto] }) files!: RecordedFileDto[];
  @ApiProperty() receipt!: string;
  @ApiProperty() hash!: string;
  @ApiProperty() bidder!: string;
  @ApiProperty(instant) receivedAt!: string;
  @ApiProperty({ enum: QUOTE_OUTCOMES, enumName: 'SealedQuoteOutcome' }) outcome!: QuoteOutcome;
  @ApiProperty({ enum: ['', ...UNOPENED], enumName: 'Unopened' }) why!: string;
  @ApiProperty(nullableText) total!: string | null;
  @ApiProperty(nullableText) currency!: string | null;
}

export class RecordedAsideDto {
  @ApiProperty() receipt!: string;
  @ApiProperty() hash!: string;
  @ApiProperty() bidder!: string;
  @ApiProperty(instant) at!: string;
}

export class OpeningRecordDto {
  @ApiProperty({ description: 'what openers sign, to the byte' }) text!: string;
  @ApiProperty() hash!: string;
  @ApiProperty({ description: 'it is signed by two sides' }) complete!: boolean;
  @ApiProperty({ type: [RecordedQuoteDto] }) quotes!: readonly RecordedQuoteDto[];
  @ApiProperty({ type: [RecordedAsideDto] }) withdrawn!: readonly RecordedAsideDto[];
  @ApiProperty({ type: [RecordedAsideDto] }) replaced!: readonly RecordedAsideDto[];
  @ApiProperty({ type: [RecordedAsideDto] }) late!: readonly RecordedAsideDto[];
}

export class TenderSummaryDto {
  @ApiProperty({ format: 'uuid' }) rfqId!: string;
  @ApiProperty() number!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: MemberRefDto }) buyer!: MemberRefDto;
  @ApiProperty(role) role!: TenderRole;
  @ApiProperty(state) state!: TenderState;
  @ApiProperty(profile) profile!: ProfileName;
  @ApiProperty(nullableInstant) deadline!: Date | null;
  @ApiProperty({ description: 'the deadline is over' }) ended!: boolean;
  @ApiProperty({ description: 'the request ended, by an award or without one' }) closed!: boolean;
  @ApiProperty({ description: 'my side has no key yet' }) keyMissing!: boolean;
  @ApiProperty({ ...whole, description: 'not answered, and due; 0 for a bidder' })
  overdueObjections!: number;
}

export class TenderPageDto {
  @ApiProperty({ type: [TenderSummaryDto] }) items!: TenderSummaryDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

/** A sealed tender as whoever it concerns reads it. */
export class TenderDto extends TenderSummaryDto {
  @ApiProperty(whole) version!: number;
  @ApiProperty({ ...whole, description: 'of the settings' }) revision!: number;
  @ApiProperty() publicMoney!: boolean;
  @ApiProperty({ type: LegalProfileDto }) rules!: LegalProfileDto;
  @ApiProperty({ type: [TenderOpenerDto] }) openers!: TenderOpenerDto[];
  @ApiProperty({ ...nullableText, format: 'uuid', description: 'of my unit, as a bidder' })
  invitationId!: string | null;
  @ApiProperty({ type: [OwnSealedQuoteDto], description: 'of my unit, the newest first' })
  ownQuotes!: OwnSealedQuoteDto[];
  @ApiProperty({ description: 'my unit withdrew' }) withdrawn!: boolean;
  @ApiProperty({ type: [String], description: 'hashes that stood at the deadline' })
  list!: string[];
  @ApiProperty({ type: [String], description: 'hashes of the sealed files that stood then' })
  listedFiles!: string[];
  @ApiProperty(nullableText) listHash!: string | null;
  @ApiProperty(nullableInstant) listedAt!: Date | null;
  @ApiProperty({ type: OpeningRecordDto, nullable: true }) record!: OpeningRecordDto | null;
  @ApiProperty(nullableInstant) openedAt!: Date | null;
  @ApiProperty(nullableInstant) signedAt!: Date | null;
  @ApiProperty({ ...nullableInstant, description: 'from when on an award is possible' })
  awardFrom!: Date | null;
  @ApiProperty({ type: [TenderObjectionDto] }) objections!: TenderObjectionDto[];
  @ApiProperty({ ...whole, description: 'objections that hold the opening up' })
  holdingOpening!: number;
  @ApiProperty({ enum: TENDER_ACTIONS, enumName: 'TenderAction', isArray: true })
  actions!: TenderAction[];
}

export class SentTenderDto {
  @ApiProperty({ type: TenderDto }) tender!: TenderDto;
  @ApiProperty({ type: [MemberRefDto], description: 'chosen, but not to be asked at present' })
  leftOut!: MemberRefDto[];
}

export class CiphertextDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() hash!: string;
  @ApiProperty() envelope!: string;
}

export class CiphertextsDto {
  @ApiProperty({ type: [CiphertextDto] }) items!: CiphertextDto[];
}

export class CollusionSignDto {
  @ApiProperty({ enum: SIGNS, enumName: 'CollusionSign' }) sign!: Sign;
  @ApiProperty({ type: [MemberRefDto] }) bidders!: MemberRefDto[];
  @ApiProperty({ type: [String], description: 'what anybody can check' }) evidence!: string[];
}

export class CollusionSignsDto {
  @ApiProperty({ type: [CollusionSignDto] }) items!: CollusionSignDto[];
  @ApiProperty({ ...whole, description: 'files whose properties are not read yet' })
  filesToRead!: number;
}
