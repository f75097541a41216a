import { secretariatRole } from '@wanchang/identity';
import { definePolicy, platformErrors, type Actor } from '@wanchang/platform';
import { membershipErrors } from '../domain/membership.errors';
import { STANDING_NAMES } from '../domain/standing.states';
import { actingMember } from './acting-member';

/** Lets in people who act for a unit of any standing. */
export const member = definePolicy('member', (actor) =>
  actingMember.of(actor) ? null : withoutUnit(actor),
);

/** Lets in people who act for a unit that has access (R12.3). */
export const activeMember = definePolicy('active-member', (actor) => {
  const unit = actingMember.of(actor);
  if (!unit) return withoutUnit(actor);
  if (unit.hasAccess) return null;
  const { zh, en } = STANDING_NAMES[unit.standing];
  return membershipErrors('unit-without-access', { args: { standing: { zh, en } } });
});

/** Lets in the administrators of a unit that has access. */
export const unitAdministrator = definePolicy('unit-administrator', (actor) => {
  const refused = activeMember.refusal(actor);
  if (refused) return refused;
  return actingMember.of(actor)?.role === 'administrator' ? null : platformErrors('not-allowed');
});

/** The secretariat has no unit and needs none: it is at the wrong door. */
function withoutUnit(actor: Actor) {
  return secretariatRole.of(actor)
    ? platformErrors('not-allowed')
    : membershipErrors('unit-required');
}
