import Big from 'big.js';
import type { Closing } from './contract.states';
import type { ClosingRest } from './contract';
import type { FulfilmentErrorCode } from './fulfilment.errors';

/** A line of which not all is there. */
export interface MissingLine {
  readonly no: number;
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
}

/** What of a contract is not done; amounts are decimal strings in its currency. */
export interface OpenAtEnd {
  readonly missing: readonly MissingLine[];
  /** Deliveries and returns that wait to be accepted. */
  readonly undecided: number;
  readonly unpaid: string;
  /** Payments and refunds that wait to be confirmed. */
  readonly unconfirmed: string;
  /** Of the amount of the contract no invoice is on record. */
  readonly uninvoiced: string;
  /** Claims that are not settled. */
  readonly disputes: number;
}

export interface EndOrder {
  readonly closing: Closing;
  readonly reason: string;
  /** The side accepts that what is open stays undone. */
  readonly acceptOpen: boolean;
  readonly rest: ClosingRest | null;
}

const some = (amount: string) => new Big(amount).gt(0);

/** Goods or money are open: completion takes both sides. What is not invoiced holds nothing up: an invoice can follow. */
export const isOpen = ({ missing, unpaid, unconfirmed }: OpenAtEnd): boolean =>
  missing.length > 0 || some(unpaid) || some(unconfirmed);

/** Why a contract does not end like this; `rest` and `acceptOpen` are asked for only where something is open. */
export function refusalToEnd(
  { closing, reason, acceptOpen, rest }: EndOrder,
  open: OpenAtEnd,
): FulfilmentErrorCode | null {
  if (open.disputes > 0) return 'dispute-open';
  if (open.undecided > 0) return 'closing-undecided';
  if (closing === 'complete') {
    if (!isOpen(open)) return null;
    if (!acceptOpen) return 'closing-open';
    if (some(open.unpaid) && rest === null) return 'closing-rest';
    if (rest === 'waived' && some(open.unconfirmed)) return 'closing-unconfirmed';
  }
  return reason ? null : 'reason-missing';
}
