import { SetMetadata } from '@nestjs/common';
import type { DomainError, LocalisedText } from '@wanchang/kernel';
import { platformErrors } from '../platform.errors';
import type { Actor, Standing } from './actor';

/**
 * Which kind of actor a route lets in. `visitor` is everybody, `person` whoever is signed in,
 * `member` a person acting for a unit of any standing, `active-member` one whose unit has access,
 * `unit-administrator` such a person with the administrator role.
 */
export const POLICIES = [
  'visitor',
  'person',
  'member',
  'active-member',
  'unit-administrator',
  'secretariat',
  'secretariat-administrator',
] as const;
export type Policy = (typeof POLICIES)[number];

export const POLICY_METADATA = 'wanchang.policy';

/** The policies of a route or controller: one of them must let the actor in. A route without any stops the start. */
export const Allow = (...policies: [Policy, ...Policy[]]) => SetMetadata(POLICY_METADATA, policies);

const RULES: Readonly<Record<Policy, (actor: Actor) => boolean>> = {
  visitor: () => true,
  person: () => true,
  member: (actor) => actor.member !== null,
  'active-member': (actor) => actor.member?.hasAccess === true,
  'unit-administrator': (actor) =>
    actor.member?.hasAccess === true && actor.member.role === 'administrator',
  secretariat: (actor) => actor.platformRole !== null,
  'secretariat-administrator': (actor) => actor.platformRole === 'secretariat_administrator',
};

const STANDING_NAMES: Readonly<Record<Standing, LocalisedText>> = {
  applicant: { zh: '申请中', en: 'applicant' },
  active: { zh: '正常', en: 'active' },
  grace: { zh: '宽限期', en: 'grace period' },
  suspended: { zh: '已暂停', en: 'suspended' },
  expelled: { zh: '已除名', en: 'expelled' },
  withdrawn: { zh: '已退出', en: 'withdrawn' },
};

/** Why an actor may not enter a route, or null when one of its policies lets them in. */
export function refusal(policies: readonly Policy[], actor: Actor | null): DomainError | null {
  if (policies.includes('visitor')) return null;
  if (!actor) return platformErrors('sign-in-required');
  if (policies.some((policy) => RULES[policy](actor))) return null;
  const wantsUnit = policies.some(
    (policy) => policy.includes('member') || policy === 'unit-administrator',
  );
  if (wantsUnit && actor.member && !actor.member.hasAccess) {
    const standing = STANDING_NAMES[actor.member.standing];
    return platformErrors('unit-without-access', { args: { standing } });
  }
  if (wantsUnit && !actor.member && !actor.platformRole) return platformErrors('unit-required');
  return platformErrors('not-allowed');
}
