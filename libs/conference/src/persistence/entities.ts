import { AgendaFileEntity } from './agenda-file.entity';
import { AgendaItemEntity } from './agenda-item.entity';
import { AgendaPersonEntity } from './agenda-person.entity';
import { ConferenceHallEntity } from './conference-hall.entity';
import { ConferenceCohostEntity } from './conference-cohost.entity';
import { ConferenceDelegateEntity } from './conference-delegate.entity';
import { ConferenceEntity } from './conference.entity';
import { ConferenceHostingEntity } from './conference-hosting.entity';
import { ConferenceScanEntity } from './conference-scan.entity';
import { ConferenceSupporterEntity } from './conference-supporter.entity';
import { ReportApprovalEntity } from './report-approval.entity';
import { DelegateLetterEntity } from './delegate-letter.entity';
import { HostingFileEntity } from './hosting-file.entity';

export const conferenceEntities = [
  ReportApprovalEntity,
  AgendaFileEntity,
  AgendaItemEntity,
  AgendaPersonEntity,
  ConferenceHallEntity,
  ConferenceCohostEntity,
  ConferenceDelegateEntity,
  ConferenceEntity,
  ConferenceHostingEntity,
  ConferenceScanEntity,
  ConferenceSupporterEntity,
  DelegateLetterEntity,
  HostingFileEntity,
];
