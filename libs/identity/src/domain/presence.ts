import { identityErrors } from './identity.errors';

/**
 * Credentials are the business of a person at a browser: an API token that leaks must not be able to make
 * itself others or lock its owner out.
 * @throws DomainError identity.session-required
 */
export function assertPresent(actor: { readonly sessionId: string | null }): void {
  if (actor.sessionId === null) throw identityErrors('session-required');
}
