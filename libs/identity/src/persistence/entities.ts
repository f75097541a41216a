import { AffiliationEntity } from './affiliation.entity';
import { ApiTokenEntity } from './api-token.entity';
import { AttemptEntity } from './attempt.entity';
import { InvitationEntity } from './invitation.entity';
import { PasswordResetEntity } from './password-reset.entity';
import { PersonEntity } from './person.entity';
import { SessionEntity } from './session.entity';

export const identityEntities = [
  AffiliationEntity,
  ApiTokenEntity,
  AttemptEntity,
  InvitationEntity,
  PasswordResetEntity,
  PersonEntity,
  SessionEntity,
];
