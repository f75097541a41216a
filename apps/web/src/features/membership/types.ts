import type { Schemas } from '../../api/schemas';

export type MemberDetails = Schemas['MemberDto'];
export type MemberFile = Schemas['MemberDetailsDto'];
export type MemberProfile = Schemas['MemberProfileDto'];
export type MyUnit = Schemas['MyUnitDto'];
export type NewMember = Schemas['RegisterMemberDto'];
export type UnitRevision = Schemas['ReviseMyUnitDto'];
export type StandingChange = Schemas['StandingChangeDto'];
export type Colleague = Schemas['ColleagueDto'];
export type MemberImport = Schemas['RosterReportDto'];
export type MemberImportRow = Schemas['RosterRowDto'];
