export {
  actingMember,
  memberAudience,
  unitAdministratorsAudience,
  type ActingMember,
  type MemberActor,
} from './access/acting-member';
export { activeMember, member, unitAdministrator } from './access/member.policies';
export { memberStanding } from './access/secretariat.rights';
export { KIND_NAMES, MEMBER_KINDS, type Member, type MemberKind } from './domain/member';
export { toMemberRef, type MemberRef } from './domain/member-ref';
export { membershipErrors } from './domain/membership.errors';
export { MAX_INDUSTRIES, TEXT_LIMITS } from './domain/member.rules';
export { registrationProblems, toMemberFile, type Registration } from './domain/registration';
export { givesAccess, STANDING_NAMES, type Standing } from './domain/standing.states';
export { MemberRefDto } from './http/member-ref.dto';
export { memberRegistered, memberStandingChanged } from './membership.events';
export { MembershipModule } from './membership.module';
export { membershipMigrations } from './persistence/migrations';
export { MemberDirectory } from './queries/member-directory';
export { WhoAmI, type Me } from './queries/who-am-i.query';
export { AdmitMember, type Admission } from './use-cases/admit-member';
export { ChangeStanding } from './use-cases/change-standing';
export { DecideStanding, type StandingOrder } from './use-cases/decide-standing';
export { ImportRoster } from './use-cases/import-roster';
export { readRosterTable, type RosterRow } from './roster/read-roster';
export { emptyRoster, type RosterColumns } from './roster/roster-columns';
export { type RosterReport, type RosterRowReport } from './roster/roster-report';
export { RegisterMember } from './use-cases/register-member';
