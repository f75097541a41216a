import { COASTS, type Coast } from '@wanchang/kernel';
import { Choice, Email, PageQuery, Text, TextList, Whole } from '@wanchang/platform';
import { MEMBER_KINDS, type MemberKind } from '../domain/member';
import { FIRST_YEAR, MAX_INDUSTRIES, TEXT_LIMITS } from '../domain/member.rules';
import { standingStates, type Standing } from '../domain/standing.states';

const CLEARABLE = { optional: true, nullable: true };
const clearable = (max: number) => Text({ ...CLEARABLE, max });
const INDUSTRIES = { max: MAX_INDUSTRIES, length: 4, description: 'codes of GB/T 4754' };
const YEAR = { min: FIRST_YEAR, max: 2100 };
const REGION = { max: 6, min: 6, description: 'GB/T 2260, at county level' };
const MAX_VERSION = 2_147_483_647;
const VERSION = { min: 1, max: MAX_VERSION, description: 'the version that this is based on' };

/** What a unit says of itself. */
class UnitPagesDto {
  @clearable(TEXT_LIMITS.nameEn) nameEn?: string | null;
  @TextList({ ...INDUSTRIES, optional: true }) industries?: string[];
  @clearable(TEXT_LIMITS.contactName) contactName?: string | null;
  @clearable(TEXT_LIMITS.contactPhone) contactPhone?: string | null;
  @clearable(TEXT_LIMITS.contactEmail) contactEmail?: string | null;
  @clearable(TEXT_LIMITS.address) address?: string | null;
  @clearable(TEXT_LIMITS.introduction) introduction?: string | null;
  @clearable(TEXT_LIMITS.website) website?: string | null;
}

export class RegisterMemberDto extends UnitPagesDto {
  @Choice(MEMBER_KINDS) kind!: MemberKind;
  @Text({ max: TEXT_LIMITS.nameZh }) nameZh!: string;
  @Text({ ...CLEARABLE, max: 30 }) creditCode?: string | null;
  @Text(REGION) regionCode!: string;
  @Whole({ ...YEAR, ...CLEARABLE }) joinedYear?: number | null;
  @clearable(TEXT_LIMITS.contactName) administratorName?: string | null;
  @Email({ ...CLEARABLE, description: 'is invited by mail' }) administratorEmail?: string | null;
}

export class ReviseMyUnitDto extends UnitPagesDto {
  @Whole(VERSION) version!: number;
}

export class ReviseMemberDto extends ReviseMyUnitDto {
  @Choice(MEMBER_KINDS, { optional: true }) kind?: MemberKind;
  @Text({ max: TEXT_LIMITS.nameZh, min: 1, optional: true }) nameZh?: string;
  @Text({ ...CLEARABLE, max: 30 }) creditCode?: string | null;
  @Text({ ...REGION, optional: true }) regionCode?: string;
  @Whole({ ...YEAR, ...CLEARABLE }) joinedYear?: number | null;
}

export class StandingDecisionDto {
  @Text({ max: 500, description: 'on record, and sent to the unit' }) reason!: string;
  @Whole(VERSION) version!: number;
}

export class MembersQueryDto extends PageQuery {
  @Text({ max: 100, optional: true, description: 'part of a name or credit code' }) q?: string;
  @Choice(MEMBER_KINDS, { optional: true }) kind?: MemberKind;
  @Choice(standingStates.states, { optional: true }) standing?: Standing;
  @Choice(COASTS, { optional: true }) coast?: Coast;
  @Text({ max: 6, optional: true, description: 'GB/T 2260' }) province?: string;
}

export class UnitsQueryDto extends PageQuery {
  @Text({ max: 100, optional: true, description: 'part of a name, or how it sounds in pinyin' })
  q?: string;
  @Choice(MEMBER_KINDS, { optional: true }) kind?: MemberKind;
  @Choice(standingStates.states, { optional: true, description: 'without it: with access now' })
  standing?: Standing;
  @Choice(COASTS, { optional: true }) coast?: Coast;
  @Text({ max: 6, optional: true, description: 'GB/T 2260' }) province?: string;
  @Text({ max: 4, optional: true, description: 'GB/T 4754, with all below it' }) industry?: string;
}
