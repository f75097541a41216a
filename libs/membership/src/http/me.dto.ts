import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale } from '@wanchang/kernel';
import { Choice, Id, Text, type PlatformRole, type UnitRole } from '@wanchang/platform';
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
  @ApiProperty({
    enum: ['secretariat_staff', 'secretariat_administrator'],
    type: String,
    nullable: true,
  })
  platformRole!: PlatformRole | null;
}

export class MyMemberDto extends MemberRefDto {
  @ApiProperty({ enum: ['administrator', 'staff'] }) role!: UnitRole;
}

export class MeDto {
  @ApiProperty() person!: PersonDto;
  @ApiProperty({ type: MyMemberDto, nullable: true, description: 'the unit I act for' })
  member!: MyMemberDto | null;
  @ApiProperty({ type: [MyMemberDto] }) members!: MyMemberDto[];
  @ApiProperty({ description: 'the unit I act for may use the platform' }) hasAccess!: boolean;
}
