import { Platform1764000000000 } from './1764000000000-platform';
import { NoticeTopics1764100050000 } from './1764100050000-notice-topics';
import { Deadlines1764200000000 } from './1764200000000-deadlines';
import { Runs1764200000100 } from './1764200000100-runs';
import { RateLimits1764200000200 } from './1764200000200-rate-limits';
import { RunProgress1764200000300 } from './1764200000300-run-progress';
import { ImmutableRows1764100050100 } from './1764100050100-immutable-rows';
import { Notices1764200050000 } from './1764200050000-notices';
import { NoticesOfLiveEvents1764200050100 } from './1764200050100-notices-of-live-events';
import { OwedJobs1764350200000 } from './1764350200000-owed-jobs';
import { GivenNotices1764800150100 } from './1764800150100-given-notices';
import { PlatformFigures1764200080000 } from './1764200080000-platform-figures';
import { AuditChain1764300100000 } from './1764300100000-audit-chain';
import { Tenants1764300000000 } from './1764300000000-tenants';
import { Backups1764810000000 } from './1764810000000-backups';

export const platformMigrations = [
  Platform1764000000000,
  NoticeTopics1764100050000,
  Deadlines1764200000000,
  Runs1764200000100,
  RateLimits1764200000200,
  RunProgress1764200000300,
  ImmutableRows1764100050100,
  Notices1764200050000,
  NoticesOfLiveEvents1764200050100,
  PlatformFigures1764200080000,
  AuditChain1764300100000,
  Tenants1764300000000,
  OwedJobs1764350200000,
  GivenNotices1764800150100,
  Backups1764810000000,
];
