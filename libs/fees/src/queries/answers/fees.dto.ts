import { PAYMENT_STATES } from '../../domain/invoice';
import { ApiProperty } from '@nestjs/swagger';
import { MEMBER_KINDS, type MemberKind } from '@wanchang/membership';
import { INVOICE_STATES, type InvoiceState } from '../../domain/invoice';

const nullableText = { type: String, nullable: true } as const;
const MONEY = { example: '5000.00', description: 'CNY' } as const;
const KIND = { enum: MEMBER_KINDS, enumName: 'MemberKind' } as const;

export class InvoiceDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ ...nullableText, example: 'JF-2026-000012', description: 'null for a draft' })
  number!: string | null;
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty() memberName!: string;
  @ApiProperty(KIND) kind!: MemberKind;
  @ApiProperty({ type: 'integer' }) year!: number;
  @ApiProperty(MONEY) amount!: string;
  @ApiProperty(MONEY) paid!: string;
  @ApiProperty(MONEY) waived!: string;
  @ApiProperty(MONEY) owed!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty({ enum: INVOICE_STATES, enumName: 'InvoiceState' }) state!: InvoiceState;
  @ApiProperty({ description: 'open past the due day' }) late!: boolean;
}

export class InvoicePageDto {
  @ApiProperty({ type: [InvoiceDto] }) items!: InvoiceDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class PaymentDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty() memberName!: string;
  @ApiProperty(MONEY) amount!: string;
  @ApiProperty({ ...MONEY, description: 'credit that is left of it' }) unallocated!: string;
  @ApiProperty({ format: 'date' }) receivedOn!: string;
  @ApiProperty() payer!: string;
  @ApiProperty(nullableText) note!: string | null;
  @ApiProperty({ enum: PAYMENT_STATES, enumName: 'PaymentState' })
  state!: (typeof PAYMENT_STATES)[number];
  @ApiProperty() hasReceipt!: boolean;
  @ApiProperty(nullableText) officialNumber!: string | null;
}

export class PaymentPageDto {
  @ApiProperty({ type: [PaymentDto] }) items!: PaymentDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

/** What a unit owes and paid. */
export class MyFeesDto {
  @ApiProperty(MONEY) owed!: string;
  @ApiProperty(MONEY) credit!: string;
  @ApiProperty({ type: [InvoiceDto] }) invoices!: InvoiceDto[];
  @ApiProperty({ type: [PaymentDto] }) payments!: PaymentDto[];
}

export class FeeFigureDto {
  @ApiProperty({ type: 'integer' }) year!: number;
  @ApiProperty(KIND) kind!: MemberKind;
  @ApiProperty({ type: 'integer' }) invoices!: number;
  @ApiProperty(MONEY) invoiced!: string;
  @ApiProperty(MONEY) paid!: string;
  @ApiProperty(MONEY) waived!: string;
  @ApiProperty(MONEY) owed!: string;
  @ApiProperty({ ...MONEY, description: 'of it past the due day' }) late!: string;
  @ApiProperty({ ...MONEY, description: 'received in the year and not owed yet' }) credit!: string;
}

export class FeeOverviewDto {
  @ApiProperty({ ...MONEY, description: 'received and not owed yet' }) credit!: string;
  @ApiProperty({ type: [FeeFigureDto] }) figures!: FeeFigureDto[];
}

export class FeeRateDto {
  @ApiProperty({ type: 'integer' }) year!: number;
  @ApiProperty(KIND) kind!: MemberKind;
  @ApiProperty(MONEY) amount!: string;
  @ApiProperty() setAt!: Date;
}

export class FeeSettingsDto {
  @ApiProperty({
    type: [FeeRateDto],
    description: 'newest first; the first of a year and kind is in force',
  })
  rates!: FeeRateDto[];
  @ApiProperty({ type: 'integer' }) graceDays!: number;
  @ApiProperty({ type: [Number] }) remindBefore!: number[];
  @ApiProperty({ type: [Number] }) remindAfter!: number[];
}

export class FeeRunDto {
  @ApiProperty({ type: 'integer' }) issued!: number;
}
