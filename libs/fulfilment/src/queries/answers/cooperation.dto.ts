import { ApiProperty } from '@nestjs/swagger';
import { RESOURCE_KINDS, type ResourceKind } from '@wanchang/kernel';
import {
  COOPERATION_STATES,
  END_KINDS,
  SHARING_BASES,
  STATEMENT_STATES,
  type CooperationState,
  type EndKind,
  type SharingBasis,
  type StatementState,
} from '../../domain/cooperation';

const nullableText = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time' } as const;
const AMOUNT = { example: '1200000.00' } as const;

export class CooperationSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'HZ-2026-000003' }) number!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: RESOURCE_KINDS, enumName: 'ResourceKind' }) kind!: ResourceKind;
  @ApiProperty({ enum: COOPERATION_STATES, enumName: 'CooperationState' }) state!: CooperationState;
  @ApiProperty({ type: [String] }) parties!: string[];
  @ApiProperty({ description: 'a formula or statement waits for my unit' }) waits!: boolean;
}

export class CooperationPageDto {
  @ApiProperty({ type: [CooperationSummaryDto] }) items!: CooperationSummaryDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class CooperationPartyDto {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() contribution!: string;
}

export class CooperationMilestoneDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty({ ...nullableText, format: 'date' }) reachedOn!: string | null;
  @ApiProperty(nullableText) evidence!: string | null;
  @ApiProperty({ description: 'not reached past its day' }) late!: boolean;
}

export class SharePartDto {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: '55.5', description: 'of a hundred' }) percent!: string;
  @ApiProperty({ description: 'the unit has accepted it' }) accepted!: boolean;
}

export class CooperationFormulaDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ enum: SHARING_BASES, enumName: 'SharingBasis' }) basis!: SharingBasis;
  @ApiProperty({ type: 'integer' }) fromYear!: number;
  @ApiProperty({ type: 'integer' }) untilYear!: number;
  @ApiProperty({ ...AMOUNT, description: 'below it nothing is shared' }) floor!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() personName!: string;
  @ApiProperty(instant) proposedAt!: Date;
  @ApiProperty({ format: 'uuid', description: 'who proposed it' }) memberId!: string;
  @ApiProperty({ ...instant, nullable: true }) inForceAt!: Date | null;
  @ApiProperty({ enum: END_KINDS, enumName: 'ProposalEnd', nullable: true })
  endedKind!: EndKind | null;
  @ApiProperty(nullableText) endedByName!: string | null;
  @ApiProperty(nullableText) endReason!: string | null;
  @ApiProperty({ type: [SharePartDto] }) shares!: SharePartDto[];
}

export class StatementPartDto {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty(AMOUNT) amount!: string;
}

export class CooperationStatementDto {
  @ApiProperty({ type: 'integer' }) year!: number;
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ type: 'integer' }) formulaNo!: number;
  @ApiProperty({ format: 'uuid', description: 'who states it' }) memberId!: string;
  @ApiProperty(AMOUNT) amount!: string;
  @ApiProperty(nullableText) note!: string | null;
  @ApiProperty() personName!: string;
  @ApiProperty({ enum: STATEMENT_STATES, enumName: 'StatementState' }) state!: StatementState;
  @ApiProperty({
    type: [StatementPartDto],
    description: 'what each party has of it; none below the floor',
  })
  parts!: StatementPartDto[];
  @ApiProperty({ description: 'waits for my unit' }) mine!: boolean;
  @ApiProperty({ type: [String], description: 'why it is contested' }) objections!: string[];
}

export class CooperationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: RESOURCE_KINDS, enumName: 'ResourceKind' }) kind!: ResourceKind;
  @ApiProperty() summary!: string;
  @ApiProperty() currency!: string;
  @ApiProperty({ enum: COOPERATION_STATES, enumName: 'CooperationState' }) state!: CooperationState;
  @ApiProperty({ format: 'uuid', description: 'which party my unit is' }) memberId!: string;
  @ApiProperty({ type: [CooperationPartyDto] }) parties!: CooperationPartyDto[];
  @ApiProperty({ type: [CooperationMilestoneDto] }) milestones!: CooperationMilestoneDto[];
  @ApiProperty({ type: [CooperationFormulaDto], description: 'the newest first' })
  formulas!: CooperationFormulaDto[];
  @ApiProperty({ type: [CooperationStatementDto], description: 'the newest first' })
  statements!: CooperationStatementDto[];
}
