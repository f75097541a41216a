import { sourcingErrors } from './domain/sourcing.errors';
import type { InvitationRow } from './persistence/invitation.statements';

/** @throws DomainError sourcing.not-open, .deadline-passed, .buyer-not-active */
export function assertOpen({ rfqState, deadline, now, buyerActive }: InvitationRow): void {
  if (rfqState !== 'open') throw sourcingErrors('not-open');
  if (deadline <= now) throw sourcingErrors('deadline-passed');
  if (!buyerActive) throw sourcingErrors('buyer-not-active');
}

/** A price that should be sealed is neither taken nor kept. @throws DomainError sourcing.sealed-only */
export function assertNotSealed({ sealed }: Pick<InvitationRow, 'sealed'>): void {
  if (sealed) throw sourcingErrors('sealed-only');
}
