import { ApiProperty } from '@nestjs/swagger';
import { Email, Flag, Text, Whole } from '@wanchang/platform';
import { PASSWORD_LENGTH } from '../credentials/password';

const MAX_IDENTIFIER = 254;
const MAX_TOKEN = 100;
const NEW_PASSWORD = { ...PASSWORD_LENGTH, trim: false };

export class SignInDto {
  @Text({ max: MAX_IDENTIFIER, description: 'e-mail address or mobile number' })
  identifier!: string;
  @Text({ max: PASSWORD_LENGTH.max, trim: false }) password!: string;
}

export class SignedInDto {
  @ApiProperty() personId!: string;
}

export class SessionDto {
  @ApiProperty() id!: string;
  @ApiProperty() createdAt!: Date;
  @ApiProperty() lastSeenAt!: Date;
  @ApiProperty() userAgent!: string;
  @ApiProperty() current!: boolean;
}

export class SessionListDto {
  @ApiProperty({ type: [SessionDto] }) items!: SessionDto[];
}

export class ChangePasswordDto {
  @Text({ max: PASSWORD_LENGTH.max, trim: false }) currentPassword!: string;
  @Text(NEW_PASSWORD) newPassword!: string;
  @Flag({ optional: true, description: 'machines go on with their API tokens' })
  keepTokens: boolean = false;
}

export class OpenAccountDto {
  @Text({ max: 100 }) name!: string;
  @Email() email!: string;
}

export class RequestResetDto {
  @Text({ max: MAX_IDENTIFIER, description: 'e-mail address or mobile number' })
  identifier!: string;
}

export class ConfirmResetDto {
  @Text({ max: MAX_TOKEN }) token!: string;
  @Text(NEW_PASSWORD) newPassword!: string;
}

export class CreateApiTokenDto {
  @Text({ max: 100 }) name!: string;
  @Whole({ min: 1, max: 365 }) expiresInDays!: number;
}

export class ApiTokenDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() createdAt!: Date;
  @ApiProperty({ type: Date, nullable: true }) lastUsedAt!: Date | null;
  @ApiProperty() expiresAt!: Date;
}

export class ApiTokenListDto {
  @ApiProperty({ type: [ApiTokenDto] }) items!: ApiTokenDto[];
}

export class CreatedApiTokenDto {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'shown once' }) token!: string;
  @ApiProperty() expiresAt!: Date;
}
