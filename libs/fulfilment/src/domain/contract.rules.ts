import { decimalsOf, type DateString } from '@wanchang/kernel';
import Big from 'big.js';
import type { ContractParty } from './contract';
import { isRunning } from './contract.states';
import { fulfilmentErrors } from './fulfilment.errors';

/** @throws DomainError fulfilment.not-running before both have signed, and after the end */
export function assertRunning({ state }: Pick<ContractParty, 'state'>): void {
  if (!isRunning(state)) throw fulfilmentErrors('not-running');
}

/** @throws DomainError fulfilment.already-signing, .already-signed, .contract-ended */
export function assertDraft({ state, signatures }: Pick<ContractParty, 'state' | 'signatures'>) {
  assertUnsigned({ state });
  if (signatures > 0) throw fulfilmentErrors('already-signing');
}

/** @throws DomainError fulfilment.already-signed, .contract-ended */
export function assertUnsigned({ state }: Pick<ContractParty, 'state'>): void {
  if (state === 'agreed') return;
  throw fulfilmentErrors(isRunning(state) ? 'already-signed' : 'contract-ended');
}

/** @throws DomainError fulfilment.in-the-future */
export function assertHappened(day: string, today: DateString): void {
  if (day > today) throw fulfilmentErrors('in-the-future');
}

/** What can be paid: no more decimals than the currency has. @throws DomainError fulfilment.amount-decimals */
export function assertPayable(amount: string, currency: string): void {
  const decimals = decimalsOf(currency);
  if (!new Big(amount).round(decimals).eq(amount))
    throw fulfilmentErrors('amount-decimals', { args: { decimals } });
}

/** Each line at most once. @throws DomainError fulfilment.line-twice */
export function assertEachOnce(lines: readonly { no: number }[]): void {
  const seen = new Set<number>();
  for (const { no } of lines) {
    if (seen.has(no)) throw fulfilmentErrors('line-twice', { args: { no } });
    seen.add(no);
  }
}

/** How a delivery ended, by what was accepted of each line. */
export function resultOf(lines: readonly { quantity: string; accepted: string }[]) {
  const whole = lines.every(({ quantity, accepted }) => new Big(accepted).eq(quantity));
  if (whole) return 'accepted' as const;
  return lines.some(({ accepted }) => new Big(accepted).gt(0))
    ? ('partly' as const)
    : ('refused' as const);
}
