import Big from 'big.js';
import { feesErrors } from './fees.errors';

/** `outgoing` lines prove the chain of balances and pay no fee. */
export const LINE_STATES = ['open', 'booked', 'set-aside', 'outgoing'] as const;
export type LineState = (typeof LINE_STATES)[number];

export const MAX_PARTS = 20;

/** What of a received amount pays for which unit. */
export interface Part {
  readonly memberId: string;
  /** CNY */
  readonly amount: string;
}

/** @throws DomainError fees.parts-differ, .part-twice */
export function assertParts(amount: string, parts: readonly Part[]): void {
  if (new Set(parts.map(({ memberId }) => memberId)).size < parts.length)
    throw feesErrors('part-twice');
  const sum = parts.reduce((total, part) => total.plus(new Big(part.amount).round(2)), new Big(0));
  if (!sum.eq(amount)) throw feesErrors('parts-differ', { args: { amount, sum: sum.toFixed(2) } });
}
