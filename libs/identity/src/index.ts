export { defineActorPart, type ActorPart } from './access/actor-part';
export {
  defineSecretariatRight,
  secretariat,
  secretariatAdministrator,
  secretariatAudience,
  secretariatRights,
  secretariatRole,
  type SecretariatRole,
} from './access/secretariat';
export { identityErrors } from './domain/identity.errors';
export { normaliseEmail, normaliseMobile } from './domain/identifier';
export { UNIT_ROLES, type UnitRole } from './domain/roles';
export { PASSWORD_LENGTH } from './credentials/password';
export { hashSecret } from './credentials/secrets';
export { SessionCookie } from './http/session-cookie';
export { IdentityModule } from './identity.module';
export { Affiliations, type Colleague } from './persistence/affiliations';
export { Invitations, type OpenInvitation, type SentInvitation } from './persistence/invitations';
export { identityMigrations } from './persistence/migrations';
export { People, type NewPerson, type Person } from './persistence/people';
export { MailRecipients } from './queries/mail-recipients';
export { ADMINISTRATOR_RIGHT, FIRST_ADMINISTRATION } from './domain/secretariat';
export { AssignDuty, type DutyToAssign } from './use-cases/assign-duty';
export { Sessions } from './persistence/sessions';
export { AcceptInvitation } from './use-cases/accept-invitation';
export { ActForUnit } from './use-cases/act-for-unit';
export { InviteColleague, type Invitation } from './use-cases/invite-colleague';
export { ManageColleagues } from './use-cases/manage-colleagues';
export { RevisePerson } from './use-cases/revise-person';
export { RevokeInvitation } from './use-cases/revoke-invitation';
export { SignIn } from './use-cases/sign-in';
