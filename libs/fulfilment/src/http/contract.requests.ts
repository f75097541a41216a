import type { DateString } from '@wanchang/kernel';
import { Choice, Day, Decimal, Flag, Id, ListOf, PageQuery, Text, Whole } from '@wanchang/platform';
import {
  CLOSING_RESTS,
  CONTRACT_PAYMENT_KINDS,
  DELIVERY_KINDS,
  DOUBLE_VERDICTS,
  LIMITS,
  MAX_ROWS,
  PLAN_KINDS,
  type ClosingRest,
  type ContractPaymentKind,
  type DeliveryKind,
  type DoubleVerdict,
  type PlanKind,
} from '../domain/contract';
import {
  CLOSINGS,
  CONTRACT_STATES,
  type Closing,
  type ContractState,
} from '../domain/contract.states';

const OVER = { optional: true, nullable: true, max: LIMITS.reason } as const;
const NOTE = { optional: true, nullable: true, max: LIMITS.note } as const;
const AMOUNT = { positive: true, description: 'in the currency of the contract' } as const;
const REPLACES = {
  ...{ min: 1, max: MAX_ROWS, optional: true, nullable: true },
  description: 'number of the one that is corrected',
} as const;
const HASH = {
  ...{ max: 64, pattern: /^([0-9a-f]{64})?$/ },
  description: 'of the contents that were looked at; others are not signed',
} as const;
const SEEN = {
  ...{ max: 64, pattern: /^[0-9a-f]{64}$/ },
  description: 'atEnd.hash of what was shown; with another one nothing is done',
} as const;
const LINE_NO = { min: 1, max: LIMITS.lines } as const;

export class OpenContractDto {
  @Id({ description: 'whose agreement it follows' }) dealRoomId!: string;
}

export class ContractsQuery extends PageQuery {
  @Choice(CONTRACT_STATES, { optional: true }) state?: ContractState;
  @Text({ max: 100, optional: true, description: 'part of a subject or number' }) q?: string;
}

export class ContractOverviewsQuery extends PageQuery {
  @Choice(CONTRACT_STATES, { optional: true }) state?: ContractState;
  @Flag({ optional: true, description: 'only those of which something is late' }) late?: boolean;
  @Flag({ optional: true, description: 'only suspected doubles' }) doubles?: boolean;
  @Text({ max: 100, optional: true, description: 'part of a unit’s name or a number' }) q?: string;
}

export class PlanItemDto {
  @Choice(PLAN_KINDS) kind!: PlanKind;
  @Decimal(AMOUNT) amount!: string;
  @Day() dueOn!: DateString;
}

export class DraftContractDto {
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @Decimal({ description: 'in the currency of the contract' }) amount!: string;
  @Day() deliveryDueOn!: DateString;
  @ListOf(() => PlanItemDto, { max: LIMITS.plan, description: 'adds up to the amount' })
  plan!: PlanItemDto[];
  @Whole({
    min: 0,
    max: 240,
    optional: true,
    nullable: true,
    description: 'of the goods; null: not agreed',
  })
  warrantyMonths?: number | null;
  @Text({ max: LIMITS.clauses, min: 0, description: 'clauses of my unit' }) clauses!: string;
}

export class OutsideSignatureDto {
  @Text({ max: LIMITS.provider, description: 'who keeps the signature' }) provider!: string;
  @Text({ max: LIMITS.signatureNumber }) number!: string;
  @Day() signedOn!: DateString;
  @Text({ ...HASH, optional: true }) contentHash?: string;
}

/** The text fields beside a scan. */
export class ScanFields {
  @Text({ ...HASH, optional: true }) contentHash?: string;
}

export class ShippedLineDto {
  @Whole(LINE_NO) no!: number;
  @Decimal({ positive: true }) quantity!: string;
}

export class RecordDeliveryDto {
  @Choice(DELIVERY_KINDS) kind!: DeliveryKind;
  @Day() shippedOn!: DateString;
  @ListOf(() => ShippedLineDto, { min: 1, max: LIMITS.lines }) lines!: ShippedLineDto[];
  @Text({ max: LIMITS.waybill, optional: true, nullable: true }) waybill?: string | null;
  @Text(NOTE) note?: string | null;
  @Text({ ...OVER, description: 'what was agreed about delivering more' }) overReason?:
    string | null;
  @Whole(REPLACES) replaces?: number | null;
}

export class AcceptedLineDto {
  @Whole(LINE_NO) no!: number;
  @Decimal() accepted!: string;
}

export class DecideDeliveryDto {
  @ListOf(() => AcceptedLineDto, {
    max: LIMITS.lines,
    description: 'the other lines are accepted whole',
  })
  lines!: AcceptedLineDto[];
  @Text({ ...NOTE, description: 'why not all is accepted' }) result?: string | null;
}

export class RecordContractPaymentDto {
  @Choice(CONTRACT_PAYMENT_KINDS) kind!: ContractPaymentKind;
  @Decimal(AMOUNT) amount!: string;
  @Text({ min: 3, max: 3, description: 'that of the contract' }) currency!: string;
  @Day() paidOn!: DateString;
  @Text({ max: LIMITS.reference, description: 'of the bank or the note' }) reference!: string;
  @Text(NOTE) note?: string | null;
  @Text({ ...OVER, description: 'what was agreed about paying more' }) overReason?: string | null;
  @Whole(REPLACES) replaces?: number | null;
}

/** Why what was recorded does not stand. */
export class WithdrawDto {
  @Text({ max: LIMITS.reason }) reason!: string;
}

export class WithdrawInvoiceDto extends WithdrawDto {
  @Text({ ...OVER, description: 'why more than is due is invoiced without this red one' })
  overReason?: string | null;
}

export class RejectPaymentDto {
  @Text({ max: LIMITS.reason }) reason!: string;
}

export class RecordContractInvoiceDto {
  @Text({ max: 30, pattern: /^[0-9A-Za-z-]{6,30}$/, description: '数电票: 20 digits' })
  number!: string;
  @Text({
    max: 12,
    optional: true,
    pattern: /^(?:\d{10}(?:\d\d)?)?$/,
    description: 'of one on paper: 10 or 12 digits',
  })
  code?: string;
  @Day() issuedOn!: DateString;
  @Decimal({ positive: true, description: 'with the tax' }) amount!: string;
  @Decimal() tax!: string;
  @Text({
    max: 30,
    optional: true,
    nullable: true,
    description: 'number of the invoice that this red one reverses',
  })
  reverses?: string | null;
  @Text({ ...OVER, description: 'why more is invoiced than is due' }) overReason?: string | null;
  @Id({ optional: true, nullable: true, description: 'the one that is corrected' })
  replaces?: string | null;
}

export class CloseContractDto {
  @Choice(CLOSINGS) closing!: Closing;
  @Text({ max: LIMITS.reason, optional: true, description: 'needed where something is open' })
  reason?: string;
  @Flag({ optional: true, description: 'my unit accepts what is open' }) acceptOpen?: boolean;
  @Choice(CLOSING_RESTS, { optional: true, description: 'what becomes of what is unpaid' })
  rest?: ClosingRest;
  @Text({ ...SEEN, optional: true }) seen?: string;
}

export class AgreeToCloseDto {
  @Flag({ optional: true, description: 'my unit accepts what is open' }) acceptOpen?: boolean;
  @Text(SEEN) seen!: string;
}

export class ReviewDoubleDto {
  @Choice(DOUBLE_VERDICTS) verdict!: DoubleVerdict;
  @Text({ max: LIMITS.reason }) reason!: string;
}
