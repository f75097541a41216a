import { DEAL_SIDES, type DealSide } from '@wanchang/kernel';
import type { Closing, ContractState } from './contract.states';

/** A contract has the sides of the deal that it follows. */
export const CONTRACT_SIDES = DEAL_SIDES;
export type ContractSide = DealSide;

export const DOUBLE_STATES = ['none', 'suspected', 'cleared', 'double'] as const;
export type DoubleState = (typeof DOUBLE_STATES)[number];

export const DOUBLE_VERDICTS = ['cleared', 'double'] as const;
export type DoubleVerdict = (typeof DOUBLE_VERDICTS)[number];

/** When a unit is told of what is due. */
export type ReminderKind = 'soon' | 'late';

export const DELIVERY_KINDS = ['delivery', 'return'] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];
export const DELIVERY_STATES = ['announced', 'accepted', 'partly', 'refused', 'withdrawn'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const PLAN_KINDS = ['deposit', 'on_delivery', 'retention', 'other'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const CONTRACT_PAYMENT_KINDS = ['payment', 'refund'] as const;
export type ContractPaymentKind = (typeof CONTRACT_PAYMENT_KINDS)[number];
export const CONTRACT_PAYMENT_STATES = ['recorded', 'confirmed', 'rejected', 'withdrawn'] as const;
export type ContractPaymentState = (typeof CONTRACT_PAYMENT_STATES)[number];

/** What the other side says of a payment. */
export type PaymentAnswer = Exclude<ContractPaymentState, 'recorded' | 'withdrawn'>;

export const INVOICE_STATES = ['recorded', 'confirmed', 'withdrawn'] as const;
export type InvoiceState = (typeof INVOICE_STATES)[number];

/** What is still to be paid when a contract is completed: it stays owed, or both let it go. */
export const CLOSING_RESTS = ['owed', 'waived'] as const;
export type ClosingRest = (typeof CLOSING_RESTS)[number];

export const FILE_ABOUTS = [
  'scan',
  'delivery',
  'acceptance',
  'payment',
  'invoice',
  'dispute',
  'other',
] as const;
export type FileAbout = (typeof FILE_ABOUTS)[number];

export const OPEN_KINDS = [
  'sign',
  'deliver',
  'accept',
  'pay',
  'confirm',
  'close',
  'answer',
  'settle',
  'rate',
] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** What has a day by which it is done, while a contract runs. */
export type DueKind = Extract<OpenKind, 'deliver' | 'pay' | 'answer'>;

export const LIMITS = {
  clauses: 4000,
  plan: 24,
  lines: 100,
  waybill: 100,
  note: 500,
  reason: 500,
  reference: 100,
  provider: 100,
  signatureNumber: 100,
  claim: 4000,
  words: 1000,
} as const;

/** More of each than any real contract has; keeps a page readable. */
export const MAX_ROWS = 500;

/** A contract as one of its two units takes part in it; amounts are decimal strings in its currency. */
export interface ContractParty {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly roomId: string;
  readonly agreementId: string;
  readonly buyerMemberId: string;
  readonly sellerMemberId: string;
  readonly side: ContractSide;
  readonly currency: string;
  readonly intentAmount: string;
  readonly amount: string;
  readonly paid: string;
  readonly paying: string;
  readonly refunding: string;
  readonly overPaid: string;
  readonly state: ContractState;
  readonly deliveryDueOn: string;
  readonly buyerClauses: string;
  readonly sellerClauses: string;
  readonly delivered: boolean;
  readonly closing: Closing | null;
  readonly closingBy: ContractSide | null;
  readonly closingReason: string | null;
  readonly closingRest: ClosingRest | null;
  readonly signatures: number;
  readonly openDisputes: number;
  /** Agreed for the goods; null: nothing was said. */
  readonly warrantyMonths: number | null;
  /** Of an ended contract: the last day for claims on its goods, and on anything else. */
  readonly goodsClaimsUntil: string | null;
  readonly claimsUntil: string | null;
  readonly version: number;
}
