import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuditChain } from './audit/audit-chain.query';
import { AuditController } from './audit/audit.controller';
import { ReadAudit } from './audit/read-audit.query';
import { HealthController } from './health/health.controller';
import { MetricsController } from './health/metrics.controller';
import { Settings } from './config/settings';
import { ofARequest, PATIENCE } from './database/patience';
import { DatabaseCheck, QueueCheck } from './health/service-checks';
import { Home } from './home/home';
import { HomeController } from './home/home.controller';
import { AccessGuard } from './http/access.guard';
import { BodyGuard } from './http/body.guard';
import { Allow } from './http/policy';
import { PolicyCheck } from './http/policy-check';
import { ProblemFilter } from './http/problem.filter';
import { ValidationPipe } from './http/validation.pipe';
import { BackupsController } from './backup/backups.controller';
import { JobsController } from './jobs/jobs.controller';
import { EventsController } from './live/events.controller';
import { LiveFeed } from './live/live-feed';
import { LiveStreams } from './live/live-streams';
import { MailsController } from './mail/mails.controller';
import { NoticePreferencesController } from './notices/notice-preferences.controller';
import { NoticesController } from './notices/notices.controller';
import './notices/notices.home';
import { PLATFORM_POLICIES, type PlatformPolicies } from './platform.policies';
import { AddressLimitGuard, RateLimitGuard } from './rate-limits/rate-limit.guards';
import { RateLimits } from './rate-limits/rate-limits';

/** People wait for what this program answers. */
const patience = {
  provide: PATIENCE,
  inject: [Settings],
  useFactory: ({ DATABASE_PATIENCE_SECONDS }: Settings) => ofARequest(DATABASE_PATIENCE_SECONDS),
};

/** The gate, the answers to errors, and the platform's own routes. Needs an ActorResolver from above. */
@Module({
  imports: [DiscoveryModule],
  controllers: [
    AuditController,
    BackupsController,
    EventsController,
    HealthController,
    HomeController,
    JobsController,
    MailsController,
    MetricsController,
    NoticePreferencesController,
    NoticesController,
  ],
  providers: [
    AuditChain,
    DatabaseCheck,
    Home,
    LiveFeed,
    LiveStreams,
    PolicyCheck,
    QueueCheck,
    RateLimits,
    ReadAudit,
    // In this order: what costs least is asked first.
    { provide: APP_GUARD, useClass: AddressLimitGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
    { provide: APP_GUARD, useClass: BodyGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: ValidationPipe },
  ],
})
export class PlatformHttpModule {
  /** Opens the platform's own routes to whom the product says; without it the start fails. */
  static with(policies: PlatformPolicies): DynamicModule {
    Allow(...policies.live)(EventsController);
    Allow(...policies.live)(HomeController);
    Allow(...policies.live)(NoticesController);
    Allow(...policies.audit)(AuditController);
    Allow(...policies.jobs)(BackupsController);
    Allow(...policies.jobs)(JobsController);
    Allow(...policies.mails)(MailsController);
    Allow(...policies.metrics)(MetricsController);
    const known = { provide: PLATFORM_POLICIES, useValue: policies };
    const providers = [known, patience];
    return { module: PlatformHttpModule, global: true, providers, exports: providers };
  }
}
