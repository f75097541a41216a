import type { Schemas } from '../../api/schemas';

export type Standing = Schemas['Standing'];
export type UnitRole = Schemas['ColleagueDto']['role'];
export type MemberRef = Schemas['MemberRefDto'];
