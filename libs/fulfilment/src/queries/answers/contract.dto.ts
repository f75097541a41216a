import { ApiProperty } from '@nestjs/swagger';
import { MemberRefDto } from '@wanchang/membership';
import { SumsDto } from '@wanchang/negotiation';
import {
  CLOSING_RESTS,
  CONTRACT_SIDES,
  DOUBLE_STATES,
  OPEN_KINDS,
  type ClosingRest,
  type ContractSide,
  type DoubleState,
  type OpenKind,
} from '../../domain/contract';
import {
  CLOSINGS,
  CONTRACT_STATES,
  type Closing,
  type ContractState,
} from '../../domain/contract.states';
import {
  ContractFileDto,
  ContractInvoiceDto,
  ContractLineDto,
  ContractPaymentDto,
  ContractPlanItemDto,
  ContractSignatureDto,
  ContractStepDto,
  DeliveryDto,
  OpenAtEndDto,
} from './contract-parts.dto';
import { ContractRatingsDto, DisputeDto } from './dispute.dto';

export const nullableText = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time' } as const;
export const SIDE = { enum: CONTRACT_SIDES, enumName: 'DealSide' } as const;
const STATE = { enum: CONTRACT_STATES, enumName: 'ContractState' } as const;
const AMOUNT = { example: '37300.00', description: 'in the currency of the contract' } as const;

export class ContractSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'HT-2026-000012' }) number!: string;
  @ApiProperty() subject!: string;
  @ApiProperty(STATE) state!: ContractState;
  @ApiProperty(SIDE) side!: ContractSide;
  @ApiProperty({ type: MemberRefDto }) counterpart!: MemberRefDto;
  @ApiProperty({ example: 'CNY' }) currency!: string;
  @ApiProperty(AMOUNT) amount!: string;
  @ApiProperty({ type: 'integer', description: 'what my unit has to do' }) mine!: number;
  @ApiProperty({ type: 'integer', description: 'what the other side has to do' }) theirs!: number;
  @ApiProperty({
    ...nullableText,
    format: 'date',
    description: 'the next day on which something is due',
  })
  dueOn!: string | null;
  @ApiProperty({ description: 'something is past its day' }) late!: boolean;
  @ApiProperty(instant) agreedAt!: Date;
}

export class ContractPageDto {
  @ApiProperty({ type: [ContractSummaryDto] }) items!: ContractSummaryDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class OpenItemDto {
  @ApiProperty({ format: 'uuid' }) contractId!: string;
  @ApiProperty() number!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ ...SIDE, description: 'who has to do it' }) side!: ContractSide;
  @ApiProperty({ enum: OPEN_KINDS, enumName: 'OpenKind' }) kind!: OpenKind;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'of the delivery, instalment, payment or dispute',
  })
  no!: number | null;
  @ApiProperty({ ...nullableText, example: '11190.00' }) amount!: string | null;
  @ApiProperty({ example: 'CNY' }) currency!: string;
  @ApiProperty({ ...nullableText, format: 'date' }) dueOn!: string | null;
  @ApiProperty() late!: boolean;
  @ApiProperty(instant) since!: Date;
}

export class OpenItemListDto {
  @ApiProperty({ type: [OpenItemDto], description: 'the first due first' }) items!: OpenItemDto[];
}

/** One of the three figures of a deal. They are never added together. */
export class DatedAmountDto {
  @ApiProperty({ ...AMOUNT, nullable: true, type: String }) amount!: string | null;
  @ApiProperty({ ...instant, nullable: true }) at!: Date | null;
}

export class ClosingDto {
  @ApiProperty({ enum: CLOSINGS, enumName: 'ContractClosing' }) closing!: Closing;
  @ApiProperty(SIDE) by!: ContractSide;
  @ApiProperty() reason!: string;
  @ApiProperty({ enum: CLOSING_RESTS, enumName: 'ClosingRest', nullable: true })
  rest!: ClosingRest | null;
}

/** The request that the agreement was awarded in. */
export class RequestOfContractDto {
  @ApiProperty({
    format: 'uuid',
    description: 'of the request for its buyer, of the invitation for the supplier',
  })
  id!: string;
  @ApiProperty({ example: 'XJ-2026-000007' }) number!: string;
}

export class ContractDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'HT-2026-000012' }) number!: string;
  @ApiProperty({ example: 'WA-2026-000045' }) agreementNumber!: string;
  @ApiProperty({ format: 'uuid' }) roomId!: string;
  @ApiProperty() roomNumber!: string;
  @ApiProperty({ ...nullableText, format: 'uuid' }) matchId!: string | null;
  @ApiProperty({ ...nullableText, format: 'uuid' }) supplyId!: string | null;
  @ApiProperty({ ...nullableText, format: 'uuid' }) demandId!: string | null;
  @ApiProperty({ type: RequestOfContractDto, nullable: true }) rfq!: RequestOfContractDto | null;
  @ApiProperty({ type: SumsDto, description: 'of the agreed terms' }) sums!: SumsDto;
  @ApiProperty() subject!: string;
  @ApiProperty(STATE) state!: ContractState;
  @ApiProperty(SIDE) side!: ContractSide;
  @ApiProperty({ type: MemberRefDto }) counterpart!: MemberRefDto;
  @ApiProperty({ example: 'CNY' }) currency!: string;
  @ApiProperty({ type: DatedAmountDto, description: 'what the agreement comes to' })
  intent!: DatedAmountDto;
  @ApiProperty({
    type: DatedAmountDto,
    description: 'what the contract comes to, since both signed',
  })
  contract!: DatedAmountDto;
  @ApiProperty({
    type: DatedAmountDto,
    description: 'the goods that were accepted and kept, at their prices',
  })
  performance!: DatedAmountDto;
  @ApiProperty({ ...AMOUNT, description: 'of the contract as it is drafted or signed' })
  amount!: string;
  @ApiProperty(AMOUNT) paid!: string;
  @ApiProperty({ ...AMOUNT, description: 'recorded and not confirmed yet' }) paying!: string;
  @ApiProperty({ format: 'date' }) deliveryDueOn!: string;
  @ApiProperty() delivered!: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: 'agreed for the goods' })
  warrantyMonths!: number | null;
  @ApiProperty({ description: 'a claim on goods, or on anything else, can be made' })
  claimable!: boolean;
  @ApiProperty({ ...nullableText, format: 'date', description: 'of one that has ended' })
  claimsUntil!: string | null;
  @ApiProperty() buyerClauses!: string;
  @ApiProperty() sellerClauses!: string;
  @ApiProperty({ type: ClosingDto, nullable: true }) closing!: ClosingDto | null;
  @ApiProperty({ enum: DOUBLE_STATES, enumName: 'DoubleState' }) doubleState!: DoubleState;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ description: 'SHA-256 of the contents, as it stands on the paper' })
  contentHash!: string;
  @ApiProperty({ type: [ContractLineDto] }) lines!: ContractLineDto[];
  @ApiProperty({ description: 'the payment words of the agreed terms' }) paymentTerms!: string;
  @ApiProperty({ description: 'the plan divides the amount otherwise than those words' })
  planContradicts!: boolean;
  @ApiProperty({ type: [ContractPlanItemDto] }) plan!: ContractPlanItemDto[];
  @ApiProperty({ type: [ContractSignatureDto] }) signatures!: ContractSignatureDto[];
  @ApiProperty({ type: [DeliveryDto] }) deliveries!: DeliveryDto[];
  @ApiProperty({ type: [ContractPaymentDto] }) payments!: ContractPaymentDto[];
  @ApiProperty({ type: [ContractInvoiceDto] }) invoices!: ContractInvoiceDto[];
  @ApiProperty({ type: [ContractFileDto] }) files!: ContractFileDto[];
  @ApiProperty({ type: [ContractStepDto], description: 'the latest first' })
  steps!: ContractStepDto[];
  @ApiProperty({ type: [OpenItemDto] }) open!: OpenItemDto[];
  @ApiProperty({ type: OpenAtEndDto, description: 'what is not done, for whoever ends it' })
  atEnd!: OpenAtEndDto;
  @ApiProperty({ type: [DisputeDto] }) disputes!: DisputeDto[];
  @ApiProperty({ type: ContractRatingsDto }) ratings!: ContractRatingsDto;
}

/** What a contract may repeat. */
export class DoubleFactsDto {
  @ApiProperty() subject!: string;
  @ApiProperty(STATE) state!: ContractState;
  @ApiProperty(instant) agreedAt!: Date;
  @ApiProperty({ type: [String] }) lines!: string[];
}

/** What the secretariat sees of a contract: no prices, no papers. */
export class ContractOverviewDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: string;
  @ApiProperty() subject!: string;
  @ApiProperty(STATE) state!: ContractState;
  @ApiProperty({ format: 'uuid' }) buyerMemberId!: string;
  @ApiProperty() buyerName!: string;
  @ApiProperty({ format: 'uuid' }) sellerMemberId!: string;
  @ApiProperty() sellerName!: string;
  @ApiProperty({ enum: DOUBLE_STATES, enumName: 'DoubleState' }) doubleState!: DoubleState;
  @ApiProperty({ ...nullableText, description: 'number of the contract that it may repeat' })
  doubleOf!: string | null;
  @ApiProperty({ type: [String], description: 'goods and quantities of a suspected double' })
  lines!: string[];
  @ApiProperty({ type: DoubleFactsDto, nullable: true }) doubleFacts!: DoubleFactsDto | null;
  @ApiProperty({ type: 'integer', description: 'what is past its day' }) late!: number;
  @ApiProperty(instant) agreedAt!: Date;
}

export class ContractOverviewPageDto {
  @ApiProperty({ type: [ContractOverviewDto] }) items!: ContractOverviewDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}
