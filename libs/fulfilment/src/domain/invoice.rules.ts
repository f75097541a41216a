import Big from 'big.js';
import type { TextArguments } from '@wanchang/kernel';
import type { FulfilmentErrorCode } from './fulfilment.errors';

/** Decimal strings in the currency of the contract. */
export interface InvoicedSoFar {
  /** Of all invoices that stand, red ones taken off. */
  readonly invoiced: string;
  readonly contract: string;
  /** Goods that were accepted and kept, at their prices. */
  readonly performed: string;
  /** Confirmed, and on its way. */
  readonly paid: string;
}

/** Why an invoice of this amount needs a word first: above the contract, or above what was delivered and what was paid. */
export function refusalOfInvoice(
  amount: string,
  { invoiced, contract, performed, paid }: InvoicedSoFar,
): [FulfilmentErrorCode, TextArguments] | null {
  const total = new Big(invoiced).plus(amount);
  const args = { total: total.toFixed(2) };
  if (total.gt(contract)) return ['invoice-over', { ...args, amount: contract }];
  const worth = new Big(performed).gt(paid) ? performed : paid;
  return total.gt(worth) ? ['invoice-ahead', { ...args, amount: worth }] : null;
}
