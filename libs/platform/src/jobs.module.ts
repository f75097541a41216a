import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AuditSealer } from './audit/audit-sealer';
import { VerifyAuditProcessor } from './audit/verify-audit.processor';
import { CleanUpProcessor } from './clean-up/clean-up.processor';
import { DeadlineDispatcher } from './deadlines/deadline-dispatcher';
import { OwedDeadlines } from './deadlines/owed-deadlines';
import { Schedules } from './deadlines/schedules';
import { WorkerMetrics } from './health/worker-metrics';
import { JobHandlers } from './jobs/job-handlers';
import { JobRunner } from './jobs/job-runner';
import { OwedJobs } from './jobs/owed-jobs';
import { SendMailProcessor } from './mail/send-mail.processor';
import { MailNoticesProcessor } from './notices/mail-notices.processor';
import { OutboxRelay } from './outbox/outbox-relay';

/** What makes a process a worker: it runs the jobs of every handler it finds, and relays the outbox. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    AuditSealer,
    CleanUpProcessor,
    DeadlineDispatcher,
    JobHandlers,
    JobRunner,
    MailNoticesProcessor,
    OutboxRelay,
    OwedDeadlines,
    OwedJobs,
    Schedules,
    SendMailProcessor,
    VerifyAuditProcessor,
    WorkerMetrics,
  ],
})
export class PlatformJobsModule {}
