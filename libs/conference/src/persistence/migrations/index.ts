import { Conferences1764360000000 } from './1764360000000-conferences';
import { ConferenceDay1764360200000 } from './1764360200000-conference-day';
import { DelegateRefs1764360250000 } from './1764360250000-delegate-refs';
import { ReportApprovals1764700200000 } from './1764700200000-report-approvals';
import { Agenda1764560000000 } from './1764560000000-agenda';
import { DelegateLetters1764910000000 } from './1764910000000-delegate-letters';
import { HostingFiles1766100010000 } from './1766100010000-hosting-files';

export const conferenceMigrations = [
  Conferences1764360000000,
  ConferenceDay1764360200000,
  DelegateRefs1764360250000,
  Agenda1764560000000,
  ReportApprovals1764700200000,
  DelegateLetters1764910000000,
  HostingFiles1766100010000,
];
