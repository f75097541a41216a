import { COASTS, CURRENCIES, type Coast, type DateString } from '@wanchang/kernel';
import {
  Choice,
  Day,
  Decimal,
  Flag,
  Id,
  IdList,
  Instant,
  ListOf,
  Nested,
  PageQuery,
  Text,
  Whole,
} from '@wanchang/platform';
import { RFQ_LIMITS, RFQ_STATES, TAX_BASES, type RfqState, type TaxBasis } from '../domain/rfq';

const PERCENT = { min: 0, max: 100 };

export class CriteriaWeightsDto {
  @Whole(PERCENT) price!: number;
  @Whole(PERCENT) leadTime!: number;
  @Whole(PERCENT) coverage!: number;
  @Whole(PERCENT) crossRegion!: number;
}

export class RfqLineInputDto {
  @Whole({
    min: 1,
    max: 10_000,
    optional: true,
    nullable: true,
    description: 'of a line that stands already',
  })
  no?: number | null;
  @Text({ max: RFQ_LIMITS.description }) description!: string;
  @Text({ max: RFQ_LIMITS.specification, min: 0 }) specification!: string;
  @Decimal({ positive: true }) quantity!: string;
  @Text({ max: RFQ_LIMITS.unit }) unit!: string;
  @Day({ nullable: true }) dueDate!: DateString | null;
  @Flag() alternativesAllowed!: boolean;
  @Flag({ description: 'less than the whole quantity may be quoted' }) partialAllowed!: boolean;
  @Decimal({ positive: true, nullable: true, description: 'no supplier sees it' })
  targetPrice!: string | null;
}

export class RfqInputDto {
  @Text({ max: RFQ_LIMITS.title }) title!: string;
  @ListOf(() => RfqLineInputDto, { max: RFQ_LIMITS.lines }) lines!: RfqLineInputDto[];
  @Choice(CURRENCIES) currency!: string;
  @Choice(TAX_BASES) taxBasis!: TaxBasis;
  @Text({ max: RFQ_LIMITS.place, min: 0 }) deliveryPlace!: string;
  @Text({ max: RFQ_LIMITS.paymentTerms, min: 0 }) paymentTerms!: string;
  @Text({ max: RFQ_LIMITS.note, min: 0 }) note!: string;
  @Whole({ min: 1, max: RFQ_LIMITS.validityDays }) validityDays!: number;
  @Nested(() => CriteriaWeightsDto) weights!: CriteriaWeightsDto;
  @Instant({ nullable: true }) deadline!: string | null;
}

export class DraftRfqDto extends RfqInputDto {
  @Id({ optional: true, nullable: true, description: 'a demand of my unit' })
  demandId?: string | null;
}

export class ReviseRfqDto extends RfqInputDto {
  @Whole({ min: 1, max: 1_000_000, description: 'as I saw it' }) revision!: number;
}

export class RfqsQueryDto extends PageQuery {
  @Choice(RFQ_STATES, { optional: true }) state?: RfqState;
  @Text({ max: 100, optional: true, description: 'part of number or title' }) q?: string;
}

export class CandidatesQueryDto extends PageQuery {
  @Text({ max: 100, optional: true, description: 'part of a name' }) q?: string;
  @Choice(COASTS, { optional: true }) coast?: Coast;
  @Text({ max: 6, optional: true, description: 'code of a province' }) province?: string;
  @Text({ max: 60, optional: true, description: 'part of the name of a certificate in force' })
  certificate?: string;
  @Whole({
    min: 1,
    max: 100,
    optional: true,
    description: 'percent at least; without one left out',
  })
  reputation?: number;
  @Decimal({ positive: true, optional: true, description: 'a month at least, of one supply' })
  capacity?: string;
  @Text({ max: RFQ_LIMITS.unit, optional: true, description: 'of the capacity' })
  capacityUnit?: string;
}

export class ChooseSuppliersDto {
  @IdList({ max: RFQ_LIMITS.suppliers }) memberIds!: string[];
}

export class ExtendRfqDto {
  @Instant() deadline!: string;
}

export class CloseRfqDto {
  @Text({ max: RFQ_LIMITS.reason, description: 'for my unit; suppliers are told that it ended' })
  reason!: string;
}

export class EnteredRateDto {
  @Choice(CURRENCIES) currency!: string;
  @Decimal({ positive: true }) rate!: string;
}

export class EnterRatesDto {
  @ListOf(() => EnteredRateDto, { max: CURRENCIES.length }) rates!: EnteredRateDto[];
}

/** What is left out stays as it is. */
export class MarkSupplierDto {
  @Flag({ optional: true }) shortListed?: boolean;
  @Flag({ optional: true, description: 'laid aside' }) hidden?: boolean;
  @Text({ max: RFQ_LIMITS.reason, min: 0, optional: true, description: 'for my unit alone' })
  note?: string;
}

export class AwardedLineDto {
  @Whole({ min: 1, max: 10_000 }) no!: number;
  @Decimal({ positive: true, description: 'in the unit of the request' }) quantity!: string;
}

export class AwardPartDto {
  @Id() invitationId!: string;
  @ListOf(() => AwardedLineDto, { max: RFQ_LIMITS.lines }) lines!: AwardedLineDto[];
}

export class AwardRfqDto {
  @ListOf(() => AwardPartDto, { max: RFQ_LIMITS.suppliers }) parts!: AwardPartDto[];
}

export class PublishRfqAnswerDto {
  @Id({ optional: true, nullable: true }) questionId?: string | null;
  @Text({ max: RFQ_LIMITS.question, description: 'as all suppliers read it' }) question!: string;
  @Text({ max: RFQ_LIMITS.note }) answer!: string;
}

export class AskSplitDto {
  @Whole({ min: 1, max: RFQ_LIMITS.suppliers, nullable: true }) maxSuppliers!: number | null;
  @Whole({ ...PERCENT, nullable: true, description: 'percent of the value, at least' })
  interiorShare!: number | null;
  @Whole({ min: 1, max: 100, nullable: true, description: 'percent of the value, for nobody more' })
  maxShare!: number | null;
}
