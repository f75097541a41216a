import { defineEvent } from '@wanchang/platform';
import type { Standing } from './domain/standing.states';

/** A unit became a member by registration. */
export const memberRegistered = defineEvent<{ memberId: string }>('membership.member-registered');

/** A unit's standing changed: what depends on its access must be looked at again. */
export const memberStandingChanged = defineEvent<{
  memberId: string;
  from: Standing;
  to: Standing;
}>('membership.standing-changed');
