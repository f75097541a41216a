import { Module } from '@nestjs/common';
import { AccountsController } from './http/accounts.controller';
import { ApiTokensController } from './http/api-tokens.controller';
import { PasswordsController } from './http/passwords.controller';
import { SecretariatController } from './http/secretariat.controller';
import { SessionsController } from './http/sessions.controller';
import { IdentityModule } from './identity.module';

@Module({
  imports: [IdentityModule],
  controllers: [
    AccountsController,
    ApiTokensController,
    PasswordsController,
    SecretariatController,
    SessionsController,
  ],
})
export class IdentityHttpModule {}
