import { Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { Audit } from './audit/audit';
import { VerifyAudit } from './audit/verify-audit';
import { Settings } from './config/settings';
import { SettingsModule } from './config/settings.module';
import { DatabaseModule } from './database/database.module';
import { Deadlines } from './deadlines/deadlines';
import { fileStoreOf } from './files/file-store-of';
import { FileStore } from './files/file-store';
import { Files } from './files/files';
import { VirusScan } from './files/virus-scan';
import { Facts } from './facts/facts';
import { LiveEvents } from './live/live-events';
import { LoggingModule } from './logging/logging.module';
import { DiskMailer } from './mail/disk-mailer';
import { Mailer } from './mail/mailer';
import { Mails } from './mail/mails';
import { SmtpMailer } from './mail/smtp-mailer';
import { JobFlows } from './jobs/job-flows';
import { JobQueues } from './jobs/queues';
import { Runs } from './long-runs/runs';
import { RunTurns } from './long-runs/run-turns';
import { NoticePreferences } from './notices/notice-preferences';
import { Notices } from './notices/notices';
import { Outbox } from './outbox/outbox';

const fileStore = {
  provide: FileStore,
  inject: [Settings],
  useFactory: fileStoreOf,
};

const mailer = {
  provide: Mailer,
  inject: [Settings],
  useFactory: (settings: Settings): Mailer =>
    settings.SMTP_URL
      ? new SmtpMailer(settings)
      : new DiskMailer(join(settings.DATA_DIR, 'outbox-mail')),
};

const providers = [
  ...[Audit, Facts, LiveEvents, Mails, NoticePreferences, Notices, Outbox],
  ...[Deadlines, Files, fileStore, mailer, JobFlows, JobQueues, VirusScan],
  ...[Runs, RunTurns, VerifyAudit],
];

/** What every program needs. The backend of each service is chosen here, once, from the settings. */
@Global()
@Module({
  imports: [SettingsModule, LoggingModule, DatabaseModule],
  providers,
  exports: providers,
})
export class PlatformModule {}
