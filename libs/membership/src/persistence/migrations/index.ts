import { Membership1764000200000 } from './1764000200000-membership';
import { ImmutableStandingChanges1764200150200 } from './1764200150200-immutable-standing-changes';
import { MemberRefs1764200240000 } from './1764200240000-member-refs';

export const membershipMigrations = [
  Membership1764000200000,
  ImmutableStandingChanges1764200150200,
  MemberRefs1764200240000,
];
