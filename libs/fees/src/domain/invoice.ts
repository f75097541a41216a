import { addDays, type DateString } from '@wanchang/kernel';
import Big from 'big.js';

/**
 * A `draft` has no number and is owed by nobody; `issued` has one, `sent` was told to the unit. `excess`: paid, and the
 * unit has credit left over.
 */
export const INVOICE_STATES = [
  ...(['draft', 'issued', 'sent', 'partial', 'paid', 'excess', 'cancelled'] as const),
] as const;
export type InvoiceState = (typeof INVOICE_STATES)[number];
/** Something of it may be owed. */
export const OPEN_STATES: readonly InvoiceState[] = INVOICE_STATES.slice(1, 4);

/** What of an annual fee is paid, waived and still owed; decimal strings in CNY. */
export interface Balance {
  readonly amount: string;
  readonly paid: string;
  readonly waived: string;
}

export function owed({ amount, paid, waived }: Balance): string {
  const rest = new Big(amount).minus(paid).minus(waived);
  return rest.lt(0) ? '0.00' : rest.toFixed(2);
}

/** The state that follows from the balance; what was sent and has no payment yet stays as it is. */
export function stateOf(balance: Balance, before: InvoiceState): InvoiceState {
  const { amount, paid, waived } = balance;
  const covered = new Big(paid).plus(waived);
  if (covered.gt(amount)) return 'excess';
  if (covered.eq(amount)) return 'paid';
  if (new Big(paid).gt(0)) return 'partial';
  return before === 'issued' ? 'issued' : 'sent';
}

/** How much of a payment an invoice takes; the rest is for the next, or kept as credit. */
export function taken(available: string, balance: Balance): string {
  const rest = new Big(owed(balance));
  const money = new Big(available);
  return (money.lt(rest) ? money : rest).toFixed(2);
}

/** Policy of the secretariat, not of the charter. */
export interface FeePolicy {
  readonly graceDays: number;
  /** Days before and after the due day on which a unit is reminded. */
  readonly remindBefore: readonly number[];
  readonly remindAfter: readonly number[];
}

export const DEFAULT_POLICY: FeePolicy = {
  graceDays: 90,
  remindBefore: [30, 7],
  remindAfter: [7, 30, 60],
};

/** The day from which a unit that has not paid is in grace, and the day from which it is suspended. */
export function limitsOf(dueOn: DateString, { graceDays }: Pick<FeePolicy, 'graceDays'>) {
  return { graceFrom: addDays(dueOn, 1), suspendFrom: addDays(dueOn, graceDays + 1) };
}

/** The reminder that is due on a day: the latest whose day has come, so that a missed night sends one and not all. */
export function reminderOn(
  today: DateString,
  dueOn: DateString,
  { remindBefore, remindAfter }: FeePolicy,
): string | null {
  const days = [
    ...remindBefore.map((count) => ({ key: `before-${count}`, on: addDays(dueOn, -count) })),
    ...remindAfter.map((count) => ({ key: `after-${count}`, on: addDays(dueOn, count) })),
  ].filter(({ on }) => on <= today);
  days.sort((left, right) => (left.on < right.on ? 1 : -1));
  return days[0]?.key ?? null;
}

/** Where a payment stands: only a completed one counts. */
export const PAYMENT_STATES = ['pending', 'completed', 'failed', 'reversed'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];
