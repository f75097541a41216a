import { ApiProperty } from '@nestjs/swagger';
import { COASTS, type Coast } from '@wanchang/kernel';
import { MEMBER_KINDS, type MemberKind } from '../domain/member';
import type { MemberRef } from '../domain/member-ref';
import { standingStates, type Standing } from '../domain/standing.states';

/** OpenAPI shape of a {@link MemberRef}. */
export class MemberRefDto implements MemberRef {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() nameZh!: string;
  @ApiProperty({ type: String, nullable: true }) nameEn!: string | null;
  @ApiProperty({ enum: MEMBER_KINDS, enumName: 'MemberKind' }) kind!: MemberKind;
  @ApiProperty({ description: 'GB/T 2260', example: '330324' }) regionCode!: string;
  @ApiProperty({ example: '永嘉县' }) regionName!: string;
  @ApiProperty({ example: '330000' }) provinceCode!: string;
  @ApiProperty({ example: '浙江省' }) provinceName!: string;
  @ApiProperty({ enum: COASTS, enumName: 'Coast' }) coast!: Coast;
  @ApiProperty({ enum: standingStates.states, enumName: 'Standing' }) standing!: Standing;
}
