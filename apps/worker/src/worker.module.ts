import { Module } from '@nestjs/common';
import { CatalogJobsModule } from '@wanchang/catalog/jobs';
import { IdentityJobsModule } from '@wanchang/identity/jobs';
import { MatchmakingJobsModule } from '@wanchang/matchmaking/jobs';
import { NegotiationJobsModule } from '@wanchang/negotiation/jobs';
import { PlatformModule } from '@wanchang/platform';
import { PlatformJobsModule } from '@wanchang/platform/jobs';

/** The background program: every library's processors and listeners, and no HTTP. */
@Module({
  imports: [
    PlatformModule,
    PlatformJobsModule,
    IdentityJobsModule,
    CatalogJobsModule,
    MatchmakingJobsModule,
    NegotiationJobsModule,
  ],
})
export class WorkerModule {}
