import { conferenceErrors } from './conference.errors';
import { REGISTERING } from './conference.rules';
import type { ConferenceState } from './conference.states';

/**
 * Nothing is open to a unit behind the last day; the secretariat may still register who comes.
 * @throws DomainError conference.registration-closed
 */
export function assertRegistering(
  conference: { readonly state: ConferenceState; readonly registrationOver: boolean },
  bySecretariat: boolean,
): void {
  const { state, registrationOver } = conference;
  const open = REGISTERING.includes(state) || (bySecretariat && state === 'running');
  if (!open || (registrationOver && !bySecretariat)) throw conferenceErrors('registration-closed');
}
