import { NOMINATION_STATES, type NominationState } from '../../domain/nomination';
import { ApiProperty } from '@nestjs/swagger';
import { MemberRefDto } from '@wanchang/membership';
import { BASES, type Basis } from '../../domain/post';
import {
  MEMBER_DUTIES,
  MEMBER_RIGHTS,
  POST_KINDS,
  POST_RIGHTS,
  type PostKind,
  type PostRight,
} from '../../domain/post-rights';

const nullableText = { type: String, nullable: true } as const;
const KIND = { enum: POST_KINDS, enumName: 'PostKind' } as const;
const RIGHT = { enum: POST_RIGHTS, enumName: 'PostRight' } as const;

/** What members see of a post. */
export class PostDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(KIND) kind!: PostKind;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() personName!: string;
  @ApiProperty({ type: MemberRefDto, nullable: true }) member!: MemberRefDto | null;
  @ApiProperty() startsAt!: Date;
  @ApiProperty({ format: 'date' }) termEndsOn!: string;
  @ApiProperty() endsAt!: Date;
  @ApiProperty({ description: 'its rights exist at this moment' }) inForce!: boolean;
  @ApiProperty({ type: 'integer', description: 'until the term ends' }) daysLeft!: number;
  @ApiProperty({ enum: BASES, enumName: 'PostBasis' }) basis!: Basis;
  @ApiProperty(nullableText) endReason!: string | null;
}

export class PostPageDto {
  @ApiProperty({ type: [PostDto] }) items!: PostDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class PostListDto {
  @ApiProperty({ type: [PostDto] }) items!: PostDto[];
}

export class RightsOfPostDto {
  @ApiProperty(KIND) kind!: PostKind;
  @ApiProperty({ ...RIGHT, isArray: true }) rights!: PostRight[];
  @ApiProperty({ type: 'integer' }) termYears!: number;
}

export class RightsTableDto {
  @ApiProperty({ type: [RightsOfPostDto] }) posts!: RightsOfPostDto[];
}

export class MyRightsDto {
  @ApiProperty({ type: [PostDto] }) posts!: PostDto[];
  @ApiProperty({ ...RIGHT, isArray: true, description: 'what my posts allow now' })
  rights!: PostRight[];
  @ApiProperty({
    enum: MEMBER_RIGHTS,
    enumName: 'MemberRight',
    isArray: true,
    description: 'of the unit that I act for; none while it has no access',
  })
  memberRights!: (typeof MEMBER_RIGHTS)[number][];
  @ApiProperty({ enum: MEMBER_DUTIES, enumName: 'MemberDuty', isArray: true })
  memberDuties!: (typeof MEMBER_DUTIES)[number][];
}

export class NominationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() memberName!: string;
  @ApiProperty() personName!: string;
  @ApiProperty(nullableText) replacesName!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty() nominatedByName!: string;
  @ApiProperty() nominatedAt!: Date;
  @ApiProperty({ enum: NOMINATION_STATES, enumName: 'NominationState' })
  state!: NominationState;
  @ApiProperty(nullableText) refusal!: string | null;
}

export class NominationListDto {
  @ApiProperty({ type: [NominationDto] }) items!: NominationDto[];
}
