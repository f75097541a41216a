import { platformErrors, type Actor } from '@wanchang/platform';

/** @throws DomainError platform.not-allowed for anybody but the secretariat; null is the operator's command line. */
export function mustBeSecretariat(actor: Actor | null): void {
  if (actor && !actor.platformRole) throw platformErrors('not-allowed');
}
