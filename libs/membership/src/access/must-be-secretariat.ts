import { secretariat } from '@wanchang/identity';
import { assertAllowed, type Actor } from '@wanchang/platform';

/** @throws DomainError platform.not-allowed outside the secretariat; null is the operator's command line. */
export function mustBeSecretariat(actor: Actor | null): void {
  if (actor) assertAllowed([secretariat], actor);
}
