import { ApplicationEntity } from './application.entity';
import { ApplicationFileEntity } from './application-file.entity';
import { ApplicationPersonEntity } from './application-person.entity';
import { ApplicationStepEntity } from './application-step.entity';
import { CasePolicyEntity } from './case-policy.entity';
import { CharterVersionEntity } from './charter-version.entity';
import { ExpulsionCaseEntity } from './expulsion-case.entity';
import { ExpulsionFileEntity } from './expulsion-file.entity';
import { ExpulsionStepEntity } from './expulsion-step.entity';
import { InspectionEntity } from './inspection.entity';
import { InspectorEntity } from './inspector.entity';
import { JoiningCeremonyEntity } from './joining-ceremony.entity';
import { MemberCredentialEntity } from './member-credential.entity';
import { OfficeMeetingCaseEntity } from './office-meeting-case.entity';
import { OfficeMeetingEntity } from './office-meeting.entity';
import { WithdrawalEntity } from './withdrawal.entity';

export const admissionEntities = [
  ApplicationEntity,
  ApplicationFileEntity,
  ApplicationPersonEntity,
  ApplicationStepEntity,
  CasePolicyEntity,
  CharterVersionEntity,
  ExpulsionCaseEntity,
  ExpulsionFileEntity,
  ExpulsionStepEntity,
  InspectionEntity,
  InspectorEntity,
  JoiningCeremonyEntity,
  MemberCredentialEntity,
  OfficeMeetingCaseEntity,
  OfficeMeetingEntity,
  WithdrawalEntity,
];
