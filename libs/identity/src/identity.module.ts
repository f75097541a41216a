import { Module } from '@nestjs/common';
import { Affiliations } from './persistence/affiliations';
import { ApiTokens } from './persistence/api-tokens';
import { Invitations } from './persistence/invitations';
import { LoginThrottle } from './persistence/login-throttle';
import { People } from './persistence/people';
import { SessionCookie } from './http/session-cookie';
import { Sessions } from './persistence/sessions';
import { AcceptInvitation } from './use-cases/accept-invitation';
import { ChangePassword } from './use-cases/change-password';
import { InviteColleague } from './use-cases/invite-colleague';
import { ManageColleagues } from './use-cases/manage-colleagues';
import { ResetPassword } from './use-cases/reset-password';
import { SignIn } from './use-cases/sign-in';

const providers = [
  AcceptInvitation,
  Affiliations,
  ApiTokens,
  ChangePassword,
  Invitations,
  InviteColleague,
  LoginThrottle,
  ManageColleagues,
  People,
  ResetPassword,
  Sessions,
  SessionCookie,
  SignIn,
];

@Module({ providers, exports: providers })
export class IdentityModule {}
