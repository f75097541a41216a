import { ApiProperty } from '@nestjs/swagger';
import {
  CONTRACT_PAYMENT_KINDS,
  CONTRACT_PAYMENT_STATES,
  CONTRACT_SIDES,
  DELIVERY_KINDS,
  DELIVERY_STATES,
  FILE_ABOUTS,
  INVOICE_STATES,
  PLAN_KINDS,
  type ContractPaymentKind,
  type ContractPaymentState,
  type ContractSide,
  type DeliveryKind,
  type DeliveryState,
  type FileAbout,
  type InvoiceState,
  type PlanKind,
} from '../../domain/contract';
import { CONTRACT_STATES, type ContractState } from '../../domain/contract.states';

const nullableText = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time' } as const;
const SIDE = { enum: CONTRACT_SIDES, enumName: 'DealSide' } as const;
const QUANTITY = { example: '200' } as const;
const AMOUNT = { example: '11190.00' } as const;
const REPLACES = {
  type: 'integer',
  nullable: true,
  description: 'number of the one that it corrects',
} as const;

export class ContractLineDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty() description!: string;
  @ApiProperty() specification!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ description: 'whole things are counted: no parts of one are delivered' })
  counted!: boolean;
  @ApiProperty(QUANTITY) quantity!: string;
  @ApiProperty(AMOUNT) unitPrice!: string;
  @ApiProperty({ ...QUANTITY, description: 'delivered and not yet decided' }) announced!: string;
  @ApiProperty(QUANTITY) accepted!: string;
  @ApiProperty(QUANTITY) refused!: string;
  @ApiProperty({ ...QUANTITY, description: 'on its way back' }) returning!: string;
  @ApiProperty(QUANTITY) returned!: string;
  @ApiProperty({ ...QUANTITY, description: 'still to be delivered' }) missing!: string;
}

export class ContractPlanItemDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ enum: PLAN_KINDS, enumName: 'PlanKind' }) kind!: PlanKind;
  @ApiProperty(AMOUNT) amount!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty(AMOUNT) paid!: string;
  @ApiProperty({ ...AMOUNT, description: 'recorded and not confirmed yet' }) pending!: string;
  @ApiProperty({ description: 'not paid past its day' }) late!: boolean;
}

export class ContractSignatureDto {
  @ApiProperty(SIDE) side!: ContractSide;
  @ApiProperty({ ...nullableText, format: 'uuid' }) fileId!: string | null;
  @ApiProperty(nullableText) provider!: string | null;
  @ApiProperty({ ...nullableText, description: 'of a signature that was made elsewhere' })
  number!: string | null;
  @ApiProperty({ format: 'date' }) signedOn!: string;
  @ApiProperty({ ...nullableText, description: 'of the contents that were signed' })
  contentHash!: string | null;
  @ApiProperty() personName!: string;
  @ApiProperty(instant) at!: Date;
}

export class DeliveredLineDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty(QUANTITY) quantity!: string;
  @ApiProperty({ ...nullableText, example: '200' }) accepted!: string | null;
}

export class DeliveryDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ enum: DELIVERY_KINDS, enumName: 'DeliveryKind' }) kind!: DeliveryKind;
  @ApiProperty({ enum: DELIVERY_STATES, enumName: 'DeliveryState' }) state!: DeliveryState;
  @ApiProperty({ format: 'date' }) shippedOn!: string;
  @ApiProperty(nullableText) waybill!: string | null;
  @ApiProperty(nullableText) note!: string | null;
  @ApiProperty({ ...nullableText, description: 'why more than agreed is delivered' }) overReason!:
    string | null;
  @ApiProperty(REPLACES) replaces!: number | null;
  @ApiProperty() personName!: string;
  @ApiProperty(instant) at!: Date;
  @ApiProperty({ ...instant, nullable: true }) decidedAt!: Date | null;
  @ApiProperty(nullableText) decidedByName!: string | null;
  @ApiProperty(nullableText) result!: string | null;
  @ApiProperty({ type: [DeliveredLineDto] }) lines!: DeliveredLineDto[];
}

export class ContractPaymentDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ enum: CONTRACT_PAYMENT_KINDS, enumName: 'ContractPaymentKind' })
  kind!: ContractPaymentKind;
  @ApiProperty({ enum: CONTRACT_PAYMENT_STATES, enumName: 'ContractPaymentState' })
  state!: ContractPaymentState;
  @ApiProperty(AMOUNT) amount!: string;
  @ApiProperty({ format: 'date' }) paidOn!: string;
  @ApiProperty() reference!: string;
  @ApiProperty(nullableText) note!: string | null;
  @ApiProperty({ ...nullableText, description: 'why more than agreed is paid' }) overReason!:
    string | null;
  @ApiProperty(REPLACES) replaces!: number | null;
  @ApiProperty(SIDE) recordedSide!: ContractSide;
  @ApiProperty() personName!: string;
  @ApiProperty(instant) at!: Date;
  @ApiProperty(nullableText) decidedByName!: string | null;
  @ApiProperty(nullableText) rejectReason!: string | null;
}

export class ContractInvoiceDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: string;
  @ApiProperty() code!: string;
  @ApiProperty({ format: 'date' }) issuedOn!: string;
  @ApiProperty({ ...AMOUNT, description: 'with the tax; below 0 of a red invoice' })
  amount!: string;
  @ApiProperty(AMOUNT) tax!: string;
  @ApiProperty({ ...nullableText, description: 'number of the invoice that it reverses' })
  reverses!: string | null;
  @ApiProperty({ description: 'a red invoice nets it to nothing' }) reversed!: boolean;
  @ApiProperty(SIDE) side!: ContractSide;
  @ApiProperty({ enum: INVOICE_STATES, enumName: 'ContractInvoiceState' }) state!: InvoiceState;
  @ApiProperty({ ...nullableText, description: 'number of the one that it corrects' })
  replaces!: string | null;
  @ApiProperty({ ...nullableText, description: 'why more is invoiced than is due' })
  overReason!: string | null;
  @ApiProperty({ ...nullableText, description: 'why it was withdrawn' }) reason!: string | null;
  @ApiProperty(nullableText) decidedByName!: string | null;
}

export class ContractFileDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'integer', description: 'bytes' }) size!: number;
  @ApiProperty({ enum: FILE_ABOUTS, enumName: 'FileAbout' }) about!: FileAbout;
  @ApiProperty({ description: 'number of the delivery, payment, invoice or dispute' })
  aboutNo!: string;
  @ApiProperty(SIDE) side!: ContractSide;
  @ApiProperty(instant) at!: Date;
}

export class ContractStepDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty() kind!: string;
  @ApiProperty({ enum: CONTRACT_STATES, enumName: 'ContractState' }) state!: ContractState;
  @ApiProperty({ ...SIDE, nullable: true }) side!: ContractSide | null;
  @ApiProperty(nullableText) personName!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'the evidence' })
  details!: object;
  @ApiProperty(instant) at!: Date;
}

export class MissingLineDto {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty() description!: string;
  @ApiProperty(QUANTITY) quantity!: string;
  @ApiProperty() unit!: string;
}

/** What both sides should look at before the contract ends. */
export class OpenAtEndDto {
  @ApiProperty({ type: [MissingLineDto] }) missing!: readonly MissingLineDto[];
  @ApiProperty({ type: 'integer', description: 'deliveries and returns to be accepted' })
  undecided!: number;
  @ApiProperty(AMOUNT) unpaid!: string;
  @ApiProperty({ ...AMOUNT, description: 'payments and refunds to be confirmed' })
  unconfirmed!: string;
  @ApiProperty(AMOUNT) uninvoiced!: string;
  @ApiProperty({ type: 'integer', description: 'claims that are not settled' }) disputes!: number;
  @ApiProperty({
    description: 'of this list and the proposal; who ends the contract sends it back',
  })
  hash!: string;
}
