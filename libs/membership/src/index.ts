export { KIND_NAMES, MEMBER_KINDS, type MemberKind } from './domain/member';
export { toMemberRef, type MemberRef } from './domain/member-ref';
export { membershipErrors } from './domain/membership.errors';
export { givesAccess, STANDING_NAMES, type Standing } from './domain/standing.states';
export { MemberRefDto } from './http/member-ref.dto';
export { memberRegistered, memberStandingChanged } from './membership.events';
export { MembershipModule } from './membership.module';
export { membershipMigrations } from './persistence/migrations';
export { MemberDirectory } from './queries/member-directory';
