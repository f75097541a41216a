import { AuditCheckEntity } from '../audit/audit-check.entity';
import { AuditEntryEntity } from '../audit/audit-entry.entity';
import { AuditEntryToSealEntity } from '../audit/audit-entry-to-seal.entity';
import { AuditSealEntity } from '../audit/audit-seal.entity';
import { DeadlineEntity } from '../deadlines/deadline.entity';
import { ScheduleEntity } from '../deadlines/schedule.entity';
import { FileEntity } from '../files/file.entity';
import { BackupEntity } from '../backup/backup.entity';
import { IdempotencyKeyEntity } from '../http/idempotency-key.entity';
import { LiveEventEntity } from '../live/live-event.entity';
import { OwedJobEntity } from '../jobs/owed-job.entity';
import { RunEntity } from '../long-runs/run.entity';
import { MailEntity } from '../mail/mail.entity';
import { NoticePreferenceEntity } from '../notices/notice-preference.entity';
import { NoticeReadEntity } from '../notices/notice-read.entity';
import { NoticeEntity } from '../notices/notice.entity';
import { OutboxEntryEntity } from '../outbox/outbox-entry.entity';
import { RateLimitEntity } from '../rate-limits/rate-limit.entity';

export const platformEntities = [
  AuditCheckEntity,
  AuditEntryEntity,
  AuditEntryToSealEntity,
  AuditSealEntity,
  BackupEntity,
  DeadlineEntity,
  FileEntity,
  IdempotencyKeyEntity,
  LiveEventEntity,
  MailEntity,
  NoticeEntity,
  NoticePreferenceEntity,
  NoticeReadEntity,
  OutboxEntryEntity,
  OwedJobEntity,
  RateLimitEntity,
  RunEntity,
  ScheduleEntity,
];
