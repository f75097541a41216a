import { CURRENCIES, RESOURCE_KINDS, type DateString, type ResourceKind } from '@wanchang/kernel';
import { Choice, Day, Decimal, Flag, Id, ListOf, Nested, Text, Whole } from '@wanchang/platform';
import {
  COOPERATION_LIMITS as LIMITS,
  SHARING_BASES,
  type SharingBasis,
} from '../domain/cooperation';

const YEAR = { min: 2000, max: 2999 } as const;

export class NewPartyDto {
  @Id() memberId!: string;
  @Text({ max: LIMITS.contribution, description: 'what the unit brings in' }) contribution!: string;
}

export class NewMilestoneDto {
  @Text({ max: LIMITS.milestone }) title!: string;
  @Day() dueOn!: DateString;
}

export class PartyShareDto {
  @Id() memberId!: string;
  @Decimal({ description: 'of a hundred, up to four decimals' }) percent!: string;
}

export class NewFormulaDto {
  @Choice(SHARING_BASES) basis!: SharingBasis;
  @Whole(YEAR) fromYear!: number;
  @Whole(YEAR) untilYear!: number;
  @Decimal({ description: 'below it nothing is shared' }) floor!: string;
  @Text({ max: LIMITS.note, min: 0, description: 'why it changes' }) reason!: string;
  @ListOf(() => PartyShareDto, { min: 2, max: LIMITS.parties, description: 'add up to 100' })
  shares!: PartyShareDto[];
}

export class NewCooperationDto {
  @Text({ max: LIMITS.title }) title!: string;
  @Choice(RESOURCE_KINDS) kind!: ResourceKind;
  @Text({ max: LIMITS.summary, min: 0 }) summary!: string;
  @Choice(CURRENCIES) currency!: string;
  @ListOf(() => NewPartyDto, { min: 2, max: LIMITS.parties }) parties!: NewPartyDto[];
  @ListOf(() => NewMilestoneDto, { max: LIMITS.milestones }) milestones!: NewMilestoneDto[];
  @Nested(() => NewFormulaDto) formula!: NewFormulaDto;
}

export class EndProposalDto {
  @Text({ max: LIMITS.note, description: 'told to all parties' }) reason!: string;
}

export class ReachMilestoneDto {
  @Day() reachedOn!: DateString;
  @Text({ max: LIMITS.evidence }) evidence!: string;
}

export class StateYearDto {
  @Whole(YEAR) year!: number;
  @Decimal() amount!: string;
  @Text({ max: LIMITS.note, optional: true, nullable: true }) note?: string | null;
}

export class AnswerStatementDto {
  @Whole(YEAR) year!: number;
  @Flag() confirms!: boolean;
  @Text({ max: LIMITS.note, optional: true, nullable: true, description: 'why it is contested' })
  note?: string | null;
}
