import type { DateString } from '@wanchang/kernel';
import { MEMBER_KINDS, type MemberKind } from '@wanchang/membership';
import {
  Choice,
  Day,
  Decimal,
  Flag,
  Id,
  ListOf,
  PageQuery,
  SHEET_FORMATS,
  Text,
  Whole,
  type SheetFormat,
} from '@wanchang/platform';
import { INVOICE_STATES, type InvoiceState } from '../domain/invoice';
import { PAYMENT_STATES } from '../domain/invoice';
import { OFFICIAL_RECEIPT_KINDS, type OfficialReceiptKind } from '../domain/official-receipt';
import { type PaymentDto } from '../queries/answers/fees.dto';

const YEAR = { min: 1994, max: 2999 };
const AMOUNT = { positive: true, description: 'CNY' };
const REASON = { max: 500, description: 'on record' };

export class InvoicesQueryDto extends PageQuery {
  @Whole({ ...YEAR, optional: true }) year?: number;
  @Choice(INVOICE_STATES, { optional: true }) state?: InvoiceState;
  @Flag({ optional: true, description: 'only those past their due day' }) late?: boolean;
  @Text({ max: 100, optional: true, description: 'part of a unit’s name or a number' }) q?: string;
}

export class PaymentsQueryDto extends PageQuery {
  @Choice(PAYMENT_STATES, { optional: true }) state?: PaymentDto['state'];
}

export class FeeYearQuery {
  @Whole({ ...YEAR, optional: true }) year?: number;
}

export class IssueInvoiceDto {
  @Id() memberId!: string;
  @Whole(YEAR) year!: number;
  @Day() dueOn!: DateString;
}

export class RunFeesDto {
  @Whole(YEAR) year!: number;
  @Day() dueOn!: DateString;
  @Flag({ optional: true, description: 'to be looked at before they are issued' })
  asDrafts?: boolean;
}

export class WaiveFeeDto {
  @Decimal(AMOUNT) amount!: string;
  @Text(REASON) reason!: string;
}

export class CancelInvoiceDto {
  @Text(REASON) reason!: string;
}

export class RecordPaymentDto {
  @Id() memberId!: string;
  @Decimal(AMOUNT) amount!: string;
  @Day() receivedOn!: DateString;
  @Text({ max: 200 }) payer!: string;
  @Text({ max: 500, optional: true, nullable: true }) note?: string | null;
}

export class NoteOfficialReceiptDto {
  @Choice(OFFICIAL_RECEIPT_KINDS) kind!: OfficialReceiptKind;
  @Text({ max: 30, pattern: /^[0-9A-Za-z-]{6,30}$/, description: '20 digits for an e-invoice' })
  number!: string;
  @Text({ max: 20, optional: true, pattern: /^[0-9A-Za-z]*$/, description: 'of older receipts' })
  code?: string;
  @Day({ optional: true, nullable: true }) issuedOn?: DateString | null;
  @Text({ max: 30, optional: true, nullable: true, description: 'a red one: what it nets' })
  redOfNumber?: string | null;
}

export class ExportFeesQueryDto {
  @Whole({ ...YEAR, optional: true }) year?: number;
  @Choice(SHEET_FORMATS) format!: SheetFormat;
}

export class YearStatementQueryDto {
  @Whole(YEAR) year!: number;
}

export class IssueDraftsDto {
  @Whole(YEAR) year!: number;
}

export class SetFeeRateDto {
  @Whole(YEAR) year!: number;
  @Choice(MEMBER_KINDS) kind!: MemberKind;
  @Decimal({ description: 'CNY; 0 for none' }) amount!: string;
}

export class DaysDto {
  @Whole({ min: 0, max: 730 }) days!: number;
}

export class SetFeePolicyDto {
  @Whole({ min: 0, max: 730, description: 'days of grace after the due day' }) graceDays!: number;
  @ListOf(() => DaysDto, { max: 10 }) remindBefore!: DaysDto[];
  @ListOf(() => DaysDto, { max: 10 }) remindAfter!: DaysDto[];
}
