import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PasswordGate } from './credentials/password-gate';
import { identityEntities } from './persistence/entities';
import { Affiliations } from './persistence/affiliations';
import { ApiTokens } from './persistence/api-tokens';
import { Invitations } from './persistence/invitations';
import { PasswordResets } from './persistence/password-resets';
import { People } from './persistence/people';
import { MailRecipients } from './queries/mail-recipients';
import { SessionCookie } from './http/session-cookie';
import { Sessions } from './persistence/sessions';
import { Throttle } from './persistence/throttle';
import { AcceptInvitation } from './use-cases/accept-invitation';
import { ChangePassword } from './use-cases/change-password';
import { ConfirmPasswordReset } from './use-cases/confirm-password-reset';
import { InviteColleague } from './use-cases/invite-colleague';
import { ManageApiTokens } from './use-cases/manage-api-tokens';
import { ManageColleagues } from './use-cases/manage-colleagues';
import { RequestPasswordReset } from './use-cases/request-password-reset';
import { RevokeInvitation } from './use-cases/revoke-invitation';
import { SignIn } from './use-cases/sign-in';

const providers = [
  AcceptInvitation,
  Affiliations,
  ApiTokens,
  ChangePassword,
  ConfirmPasswordReset,
  Invitations,
  InviteColleague,
  MailRecipients,
  ManageApiTokens,
  ManageColleagues,
  PasswordGate,
  PasswordResets,
  People,
  RequestPasswordReset,
  RevokeInvitation,
  Sessions,
  SessionCookie,
  SignIn,
  Throttle,
];

@Module({
  imports: [TypeOrmModule.forFeature(identityEntities)],
  providers,
  exports: providers,
})
export class IdentityModule {}
