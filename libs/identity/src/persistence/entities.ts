import { AffiliationEntity } from './affiliation.entity';
import { ApiTokenEntity } from './api-token.entity';
import { AttemptEntity } from './attempt.entity';
import { DeviceEntity } from './device.entity';
import { InvitationEntity } from './invitation.entity';
import { PasswordResetEntity } from './password-reset.entity';
import { PersonEntity } from './person.entity';
import { SecretariatAssignmentEntity } from './secretariat-assignment.entity';
import { SecretariatDutyEntity } from './secretariat-duty.entity';
import { SecretariatOfficeEntity } from './secretariat-office.entity';
import { SessionEntity } from './session.entity';

export const identityEntities = [
  AffiliationEntity,
  ApiTokenEntity,
  AttemptEntity,
  DeviceEntity,
  InvitationEntity,
  PasswordResetEntity,
  PersonEntity,
  SecretariatAssignmentEntity,
  SecretariatDutyEntity,
  SecretariatOfficeEntity,
  SessionEntity,
];
