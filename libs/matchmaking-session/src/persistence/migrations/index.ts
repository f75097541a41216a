import { MatchmakingSessions1764360100000 } from './1764360100000-matchmaking-sessions';
import { MeetingOutcomes1764360300000 } from './1764360300000-meeting-outcomes';
import { Queues1764560100000 } from './1764560100000-queues';
import { MeetingRequests1764560200000 } from './1764560200000-meeting-requests';
import { FollowUps1764700100000 } from './1764700100000-follow-ups';
import { NoShowWeights1764800150200 } from './1764800150200-no-show-weights';
import { PaperRecords1765300000000 } from './1765300000000-paper-records';
import { TableScans1765500000000 } from './1765500000000-table-scans';
import { SettledTableScans1765900000000 } from './1765900000000-settled-table-scans';

export const matchmakingSessionMigrations = [
  MatchmakingSessions1764360100000,
  MeetingOutcomes1764360300000,
  Queues1764560100000,
  MeetingRequests1764560200000,
  FollowUps1764700100000,
  NoShowWeights1764800150200,
  PaperRecords1765300000000,
  TableScans1765500000000,
  SettledTableScans1765900000000,
];
