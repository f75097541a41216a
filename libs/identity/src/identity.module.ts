import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorResolver } from '@wanchang/platform';
import { CredentialActorResolver } from './access/credential-actor-resolver';
import { LastSeen } from './access/last-seen';
import { PasswordGate } from './credentials/password-gate';
import { identityEntities } from './persistence/entities';
import { Affiliations } from './persistence/affiliations';
import { ApiTokens } from './persistence/api-tokens';
import { Credentials } from './persistence/credentials';
import { Devices } from './persistence/devices';
import { Invitations } from './persistence/invitations';
import { PasswordResets } from './persistence/password-resets';
import { People } from './persistence/people';
import { MailRecipients } from './queries/mail-recipients';
import { ListSecretariatPeople } from './queries/list-secretariat-people.query';
import { MyApiTokens } from './queries/my-api-tokens.query';
import { MySessions } from './queries/my-sessions.query';
import { SecretariatStructure } from './queries/secretariat-structure.query';
import { SessionCookie } from './http/session-cookie';
import { Secretariat } from './persistence/secretariat';
import { Sessions } from './persistence/sessions';
import { Throttle } from './persistence/throttle';
import { AcceptInvitation } from './use-cases/accept-invitation';
import { AssignDuty } from './use-cases/assign-duty';
import { ChangePassword } from './use-cases/change-password';
import { ConfirmPasswordReset } from './use-cases/confirm-password-reset';
import { EndDuty } from './use-cases/end-duty';
import { ActForUnit } from './use-cases/act-for-unit';
import { EndSession } from './use-cases/end-session';
import { InviteColleague } from './use-cases/invite-colleague';
import { ManageApiTokens } from './use-cases/manage-api-tokens';
import { ManageColleagues } from './use-cases/manage-colleagues';
import { OpenAccount } from './use-cases/open-account';
import { RequestPasswordReset } from './use-cases/request-password-reset';
import { RevisePerson } from './use-cases/revise-person';
import { RevokeInvitation } from './use-cases/revoke-invitation';
import { SignIn } from './use-cases/sign-in';
import './identity.home';

const actorResolver = { provide: ActorResolver, useClass: CredentialActorResolver };

const exported = [
  actorResolver,
  AcceptInvitation,
  ActForUnit,
  Affiliations,
  ApiTokens,
  AssignDuty,
  ChangePassword,
  ConfirmPasswordReset,
  Credentials,
  Devices,
  EndDuty,
  EndSession,
  Invitations,
  InviteColleague,
  ListSecretariatPeople,
  MailRecipients,
  ManageApiTokens,
  ManageColleagues,
  MyApiTokens,
  MySessions,
  OpenAccount,
  PasswordGate,
  PasswordResets,
  People,
  RequestPasswordReset,
  RevisePerson,
  RevokeInvitation,
  Secretariat,
  SecretariatStructure,
  Sessions,
  SessionCookie,
  SignIn,
  Throttle,
];

/** Global, because the platform's gate asks it who makes a request. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(identityEntities)],
  providers: [...exported, LastSeen],
  exports: exported,
})
export class IdentityModule {}
