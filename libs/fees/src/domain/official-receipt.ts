import Big from 'big.js';
import { feesErrors } from './fees.errors';

/** 社会团体会费统一票据, and 数电票. */
export const OFFICIAL_RECEIPT_KINDS = ['membership', 'e-invoice'] as const;
export type OfficialReceiptKind = (typeof OFFICIAL_RECEIPT_KINDS)[number];

const E_INVOICE = /^\d{20}$/;

/** @throws DomainError fees.e-invoice-number: a 数电票 has 20 digits and no code */
export function assertNumber(kind: OfficialReceiptKind, number: string, code: string): void {
  if (kind !== 'e-invoice' || (E_INVOICE.test(number) && code === '')) return;
  const digits = number.replace(/\D/g, '').length;
  throw feesErrors('e-invoice-number', { args: { digits } });
}

/**
 * A red receipt nets its blue one to nothing.
 * @throws DomainError fees.receipt-not-blue, .red-amount-differs
 */
export function assertNets(amount: string, blue: { readonly amount: string } | null): void {
  if (!blue || new Big(blue.amount).lt(0)) throw feesErrors('receipt-not-blue');
  if (!new Big(blue.amount).plus(amount).eq(0))
    throw feesErrors('red-amount-differs', { args: { amount: blue.amount } });
}
