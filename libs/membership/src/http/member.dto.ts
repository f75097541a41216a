import { ApiProperty, OmitType } from '@nestjs/swagger';
import { industryByCode } from '@wanchang/kernel';
import type { Member } from '../domain/member';
import { toMemberRef } from '../domain/member-ref';
import { standingStates, type Standing } from '../domain/standing.states';
import { ColleagueDto } from './colleagues.dto';
import { MemberRefDto } from './member-ref.dto';

const nullableText = { type: String, nullable: true } as const;

export class IndustryRefDto {
  @ApiProperty({ description: 'GB/T 4754', example: '344' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
}

/** A member unit's whole file. */
export class MemberDto extends MemberRefDto {
  @ApiProperty(nullableText) creditCode!: string | null;
  @ApiProperty({ type: [IndustryRefDto] }) industries!: IndustryRefDto[];
  @ApiProperty(nullableText) contactName!: string | null;
  @ApiProperty(nullableText) contactPhone!: string | null;
  @ApiProperty(nullableText) contactEmail!: string | null;
  @ApiProperty(nullableText) address!: string | null;
  @ApiProperty(nullableText) introduction!: string | null;
  @ApiProperty(nullableText) website!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) joinedYear!: number | null;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty() createdAt!: Date;
}

export class MemberPageDto {
  @ApiProperty({ type: [MemberDto] }) items!: MemberDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class MyUnitDto extends MemberDto {
  @ApiProperty({ ...nullableText, description: 'why the unit has this standing' })
  standingReason!: string | null;
}

export class StandingChangeDto {
  @ApiProperty({
    enum: standingStates.states,
    type: String,
    nullable: true,
    description: 'null: registered',
  })
  from!: Standing | null;
  @ApiProperty({ enum: standingStates.states, enumName: 'Standing' }) to!: Standing;
  @ApiProperty(nullableText) reason!: string | null;
  @ApiProperty(nullableText) byName!: string | null;
  @ApiProperty() at!: Date;
}

export class MemberDetailsDto extends MemberDto {
  @ApiProperty({ type: [StandingChangeDto], description: 'newest first' })
  history!: StandingChangeDto[];
  @ApiProperty({ type: [ColleagueDto] }) colleagues!: ColleagueDto[];
}

/** What members see of each other. */
export class MemberProfileDto extends OmitType(MemberDto, [
  'creditCode',
  'contactName',
  'contactPhone',
  'contactEmail',
  'address',
  'version',
  'createdAt',
]) {}

export class MemberProfilePageDto {
  @ApiProperty({ type: [MemberProfileDto] }) items!: MemberProfileDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export function toMemberDto(member: Member): MemberDto {
  const { creditCode, contactName, contactPhone, contactEmail, address, version, createdAt } =
    member;
  return {
    ...toMemberProfileDto(member),
    ...{ creditCode, contactName, contactPhone, contactEmail, address, version, createdAt },
  };
}

export function toMemberProfileDto(member: Member): MemberProfileDto {
  const { introduction, website, joinedYear } = member;
  const industries = member.industries.map((code) => {
    const industry = industryByCode(code);
    return { code, name: industry?.name ?? code, nameEn: industry?.nameEn ?? code };
  });
  return { ...toMemberRef(member), industries, introduction, website, joinedYear };
}
