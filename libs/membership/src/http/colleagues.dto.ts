import { ApiProperty } from '@nestjs/swagger';
import { PASSWORD_LENGTH, UNIT_ROLES, type UnitRole } from '@wanchang/identity';
import { Choice, Email, Text } from '@wanchang/platform';

export class ChangeRoleDto {
  @Choice(UNIT_ROLES) role!: UnitRole;
}

export class InviteColleagueDto {
  @Email() email!: string;
  @Choice(UNIT_ROLES) role!: UnitRole;
}

export class InvitedDto {
  @ApiProperty() id!: string;
}

export class ColleagueDto {
  @ApiProperty() personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) mobile!: string | null;
  @ApiProperty({ enum: UNIT_ROLES }) role!: UnitRole;
  @ApiProperty() joinedAt!: Date;
}

export class ColleagueListDto {
  @ApiProperty({ type: [ColleagueDto] }) items!: ColleagueDto[];
}

export class InvitationDto {
  @ApiProperty() id!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ enum: UNIT_ROLES }) role!: UnitRole;
  @ApiProperty() expiresAt!: Date;
  @ApiProperty({ type: String, nullable: true }) invitedByName!: string | null;
}

export class InvitationListDto {
  @ApiProperty({ type: [InvitationDto] }) items!: InvitationDto[];
}

export class InvitationTokenDto {
  @Text({ max: 100 }) token!: string;
}

export class OpenInvitationDto {
  @ApiProperty() memberNameZh!: string;
  @ApiProperty({ type: String, nullable: true }) memberNameEn!: string | null;
  @ApiProperty() email!: string;
  @ApiProperty({ enum: UNIT_ROLES }) role!: UnitRole;
  @ApiProperty({ description: 'an account with this e-mail address exists' })
  personExists!: boolean;
}

export class AcceptInvitationDto extends InvitationTokenDto {
  @Text({ max: 100, min: 1, optional: true, description: 'needed for a new account' })
  name?: string;
  @Text({
    ...PASSWORD_LENGTH,
    trim: false,
    optional: true,
    description: 'of the new account, or of the one that the invited address has',
  })
  password?: string;
}

export class JoinedDto {
  @ApiProperty() personId!: string;
}
