import type { LocalisedText } from '@wanchang/kernel';
import Big from 'big.js';
import type { Closing } from './contract.states';
import type { ClosingRest, ContractSide } from './contract';
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

/** What a side was shown before it said that the contract ends. */
export interface ShownAtEnd {
  readonly open: OpenAtEnd;
  /** The proposal that waits for an answer. */
  readonly closing: Closing | null;
  readonly closingBy: ContractSide | null;
  readonly closingReason: string | null;
  readonly closingRest: ClosingRest | null;
}

export interface EndOrder {
  readonly closing: Closing;
  readonly reason: string;
  /** The side accepts that what is open stays undone. */
  readonly acceptOpen: boolean;
  readonly rest: ClosingRest | null;
  /** Hash of what the side was shown; null where nothing is open, or an order of the product itself. */
  readonly seen: string | null;
}

const some = (amount: string) => new Big(amount).gt(0);

/** Goods or money are open: completion takes both sides. What is not invoiced holds nothing up: an invoice can follow. */
export const isOpen = ({ missing, unpaid, unconfirmed }: OpenAtEnd): boolean =>
  missing.length > 0 || some(unpaid) || some(unconfirmed);

/** What becomes of money is said only of a completion that leaves some open: nothing is let go by a termination. */
export const isMoneyOpen = (closing: Closing, { unpaid, unconfirmed }: OpenAtEnd): boolean =>
  closing === 'complete' && (some(unpaid) || some(unconfirmed));

/** What is open, each in words; amounts are in the currency of the contract. */
export function openInWords(open: OpenAtEnd, currency: string): LocalisedText[] {
  const { missing, undecided, unpaid, unconfirmed, uninvoiced, disputes } = open;
  const money = (amount: string, zh: string, en: string) =>
    some(amount) ? [{ zh: `${zh} ${amount} ${currency}`, en: `${amount} ${currency} ${en}` }] : [];
  const count = (of: number, zh: string, en: string) =>
    of > 0 ? [{ zh: `${zh} ${of} 项`, en: `${of} ${en}` }] : [];
  return [
    ...missing.map(({ no, description, quantity, unit }) => ({
      zh: `第 ${no} 项 ${description} 未交 ${quantity} ${unit}`,
      en: `line ${no} ${description}: ${quantity} ${unit} not delivered`,
    })),
    ...count(undecided, '待验收的送货或退货', 'deliveries or returns to be accepted'),
    ...money(unpaid, '未付', 'unpaid'),
    ...money(unconfirmed, '待确认的款项', 'recorded, to be confirmed'),
    ...money(uninvoiced, '未开票', 'without an invoice'),
    ...count(disputes, '未了结的争议', 'claims not settled'),
  ];
}

/** Why a contract does not end like this; `rest` and `acceptOpen` are asked for only where something is open. */
export function refusalToEnd(
  { closing, reason, acceptOpen, rest }: Omit<EndOrder, 'seen'>,
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
