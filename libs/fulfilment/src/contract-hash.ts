import { createHash } from 'node:crypto';
import type { ShownAtEnd } from './domain/closing';
import type { PlanKind } from './domain/contract';

interface Plan {
  readonly kind: PlanKind;
  readonly amount: string;
  readonly dueOn: string;
}

/** All that the paper of a contract says beside its number: the agreed terms and what was drafted since. */
export interface HashedContract {
  readonly terms: object;
  readonly amount: string;
  readonly deliveryDueOn: string;
  readonly warrantyMonths: number | null;
  readonly buyerClauses: string;
  readonly sellerClauses: string;
}

/** SHA-256 of the contents, in hexadecimal: a changed word gives another one. */
export function contractHash(contract: HashedContract, plan: readonly Plan[]): string {
  const { terms, amount, deliveryDueOn, buyerClauses, sellerClauses, warrantyMonths } = contract;
  const items = plan.map(({ kind, amount: part, dueOn }) => [kind, part, dueOn]);
  // Contracts of before could not say it, and keep the hash that their paper bears.
  const warranty = warrantyMonths === null ? {} : { warrantyMonths };
  const hashed = { terms, amount, deliveryDueOn, items, buyerClauses, sellerClauses, ...warranty };
  return createHash('sha256').update(JSON.stringify(hashed)).digest('hex');
}

/** Of what is open, and of the proposal to end the contract: whoever agrees sends back the one that the page showed. */
export function hashAtEnd({ open, ...proposal }: ShownAtEnd): string {
  const { missing, undecided, unpaid, unconfirmed, uninvoiced, disputes } = open;
  const { closing, closingBy, closingReason, closingRest } = proposal;
  const rows = missing.map(({ no, quantity }) => [no, quantity]);
  const shown = [rows, undecided, unpaid, unconfirmed, uninvoiced, disputes];
  const hashed = [shown, closing, closingBy, closingReason, closingRest];
  return createHash('sha256').update(JSON.stringify(hashed)).digest('hex');
}
