import { countOf, decimalsOf, isCounted, type DateString } from '@wanchang/kernel';
import Big from 'big.js';
import type { ContractParty } from './contract';
import { isRunning } from './contract.states';
import { fulfilmentErrors, refusalAt } from './fulfilment.errors';

/** @throws DomainError fulfilment.not-running before both have signed, and after the end */
export function assertRunning({ state }: Pick<ContractParty, 'state'>): void {
  if (!isRunning(state)) throw fulfilmentErrors('not-running');
}

/** Money and invoices are also recorded after the end. @throws DomainError fulfilment.not-signed before both have signed */
export function assertSigned({ signatures }: Pick<ContractParty, 'signatures'>): void {
  if (signatures < 2) throw fulfilmentErrors('not-signed');
}

type Claimable = Pick<ContractParty, 'state' | 'signatures' | 'goodsClaimsUntil' | 'claimsUntil'>;

/** While a contract runs, and for as long after it as goods are answered for. @throws DomainError fulfilment.not-signed, .claim-too-late */
export function assertClaimable(contract: Claimable, about: string, today: DateString): void {
  assertSigned(contract);
  if (isRunning(contract.state)) return;
  const until = about === 'lines' ? contract.goodsClaimsUntil : contract.claimsUntil;
  if (until !== null && today > until)
    throw fulfilmentErrors('claim-too-late', { args: { until } });
}

interface UnitOfLine {
  readonly unit: string;
  readonly quantity: string;
}

/** Whether a line is delivered in whole numbers alone: neither in parts that were agreed, nor in a unit of many things (0.5 of a dozen). */
export const goesInWholes = ({ unit, quantity }: UnitOfLine): boolean =>
  isCounted(unit) && countOf(unit) === 1 && new Big(quantity).mod(1).eq(0);

/**
 * Whole things are sent, accepted and sent back whole, unless parts of them were agreed.
 * @throws DomainError fulfilment.quantity-whole
 */
export function assertWhole(
  lines: readonly { no: number; quantity: string }[],
  units: ReadonlyMap<number, UnitOfLine>,
  field = 'quantity',
): void {
  lines.forEach(({ no, quantity }, at) => {
    const line = units.get(no);
    if (!line || !isCounted(line.unit)) return;
    const isWhole = (amount: string) => new Big(amount).times(countOf(line.unit)).mod(1).eq(0);
    if (!isWhole(quantity) && isWhole(line.quantity))
      throw refusalAt(`lines.${at}.${field}`, 'quantity-whole', { no, unit: line.unit });
  });
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
