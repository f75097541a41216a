export {
  actingMember,
  memberAudience,
  type ActingMember,
  type MemberActor,
} from './access/acting-member';
export { activeMember, member, unitAdministrator } from './access/member.policies';
export { KIND_NAMES, MEMBER_KINDS, type Member, type MemberKind } from './domain/member';
export { toMemberRef, type MemberRef } from './domain/member-ref';
export { membershipErrors } from './domain/membership.errors';
export { type Registration } from './domain/registration';
export { givesAccess, STANDING_NAMES, type Standing } from './domain/standing.states';
export { MemberRefDto } from './http/member-ref.dto';
export { memberRegistered, memberStandingChanged } from './membership.events';
export { MembershipModule } from './membership.module';
export { membershipMigrations } from './persistence/migrations';
export { MemberDirectory } from './queries/member-directory';
export { ChangeStanding, type StandingOrder } from './use-cases/change-standing';
export { ImportRoster, type RosterReport, type RosterRowReport } from './use-cases/import-roster';
export { RegisterMember } from './use-cases/register-member';
