import { ApiProperty } from '@nestjs/swagger';
import { UNIT_ROLES, type UnitRole } from '@wanchang/identity';
import { LOCALES, type Locale } from '@wanchang/kernel';
import { Choice, Id, Text } from '@wanchang/platform';
import { MemberRefDto } from './member-ref.dto';

export class ReviseMeDto {
  @Text({ max: 100, min: 1, optional: true }) name?: string;
  @Choice(LOCALES, { optional: true }) locale?: Locale;
}

export class ActForMemberDto {
  @Id() memberId!: string;
}

export class PersonDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) mobile!: string | null;
  @ApiProperty({ enum: LOCALES }) locale!: Locale;
}

export class MySecretariatDto {
  @ApiProperty({ description: 'what my duties allow beyond what all of the secretariat may' })
  rights!: string[];
}

export class MyMemberDto extends MemberRefDto {
  @ApiProperty({ enum: UNIT_ROLES }) role!: UnitRole;
}

export class MeDto {
  @ApiProperty() person!: PersonDto;
  @ApiProperty({ type: MyMemberDto, nullable: true, description: 'the unit I act for' })
  member!: MyMemberDto | null;
  @ApiProperty({ type: [MyMemberDto] }) members!: MyMemberDto[];
  @ApiProperty({
    type: MySecretariatDto,
    nullable: true,
    description: 'null: I have no duty there',
  })
  secretariat!: MySecretariatDto | null;
  @ApiProperty({ description: 'the unit I act for may use the platform' }) hasAccess!: boolean;
}
