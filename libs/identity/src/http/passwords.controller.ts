import { Body, Controller, HttpCode, Ip, Post, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, RateLimit, signedIn, type Actor, visitor } from '@wanchang/platform';
import { ChangePassword } from '../use-cases/change-password';
import { ConfirmPasswordReset } from '../use-cases/confirm-password-reset';
import { RequestPasswordReset } from '../use-cases/request-password-reset';
import { ChangePasswordDto, ConfirmResetDto, RequestResetDto } from './dto';

@ApiTags('identity')
@Controller('api/v1')
export class PasswordsController {
  constructor(
    private readonly changePassword: ChangePassword,
    private readonly requestReset: RequestPasswordReset,
    private readonly confirmReset: ConfirmPasswordReset,
  ) {}

  @Put('me/password')
  @HttpCode(204)
  @Allow(signedIn)
  @RateLimit('sign-in')
  @ApiOperation({
    summary: 'Change my password; my other sessions end, and my API tokens unless they are kept',
  })
  @ApiNoContentResponse()
  change(@CurrentActor() actor: Actor, @Body() body: ChangePasswordDto): Promise<void> {
    return this.changePassword.execute(actor, body);
  }

  @Post('password-resets')
  @RateLimit('mail')
  @HttpCode(202)
  @Allow(visitor)
  @ApiOperation({ summary: 'Mail a reset link, if the account exists' })
  @ApiAcceptedResponse()
  request(@Body() { identifier }: RequestResetDto, @Ip() address: string): Promise<void> {
    return this.requestReset.execute(identifier, address);
  }

  @Post('password-resets/confirm')
  @RateLimit('sign-in')
  @HttpCode(204)
  @Allow(visitor)
  @ApiOperation({ summary: 'Set a new password with the link’s token' })
  @ApiNoContentResponse()
  confirm(@Body() { token, newPassword }: ConfirmResetDto): Promise<void> {
    return this.confirmReset.execute(token, newPassword);
  }
}
