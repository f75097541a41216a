import { defineActorPart, type UnitRole } from '@wanchang/identity';
import { audience, type Actor } from '@wanchang/platform';
import { givesAccess, standingStates, type Standing } from '../domain/standing.states';

/** The member unit a person acts for in this request. */
export interface ActingMember {
  readonly id: string;
  readonly role: UnitRole;
  readonly standing: Standing;
  /** Standing `active` or `grace` (R12.3). */
  readonly hasAccess: boolean;
}

/** An actor who acts for a unit: what handlers behind `member`, `activeMember` and `unitAdministrator` receive. */
export type MemberActor = Actor & { readonly member: ActingMember };

/** The administrators of a unit, whether it has access or not. */
export const unitAdministratorsAudience = (memberId: string) =>
  audience(`administrators:${memberId}`);

/** Everyone who acts for a unit that has access. */
export const memberAudience = (memberId: string) => audience(`member:${memberId}`);

const WITH_ACCESS = standingStates.states
  .filter(givesAccess)
  .map((standing) => `'${standing}'`)
  .join();

/** The unit counts only while the person belongs to it; null for those who act for none. */
export const actingMember = defineActorPart<ActingMember>({
  name: 'member',
  sql: `SELECT jsonb_build_object('id', m.id, 'role', affiliation.role, 'standing', m.standing,
                                  'hasAccess', m.standing IN (${WITH_ACCESS})) AS value
          FROM members m WHERE m.id = affiliation.member_id`,
  audiences: ({ id, hasAccess, role }) => [
    ...(hasAccess ? [memberAudience(id)] : []),
    ...(role === 'administrator' ? [unitAdministratorsAudience(id)] : []),
  ],
  tenantId: ({ id }) => id,
});
