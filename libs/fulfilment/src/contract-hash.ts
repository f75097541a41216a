import { createHash } from 'node:crypto';
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
