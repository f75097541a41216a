import { Module } from '@nestjs/common';
import { ApiTokensController } from './http/api-tokens.controller';
import { PasswordsController } from './http/passwords.controller';
import { SessionsController } from './http/sessions.controller';
import { IdentityModule } from './identity.module';

@Module({
  imports: [IdentityModule],
  controllers: [ApiTokensController, PasswordsController, SessionsController],
})
export class IdentityHttpModule {}
