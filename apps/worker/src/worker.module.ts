import { Module } from '@nestjs/common';
import { AdmissionJobsModule } from '@wanchang/admission/jobs';
import { ApprovalsJobsModule } from '@wanchang/approvals/jobs';
import { CatalogJobsModule } from '@wanchang/catalog/jobs';
import { IdentityJobsModule } from '@wanchang/identity/jobs';
import { MatchmakingJobsModule } from '@wanchang/matchmaking/jobs';
import { FulfilmentJobsModule } from '@wanchang/fulfilment/jobs';
import { NegotiationJobsModule } from '@wanchang/negotiation/jobs';
import { RoomDocumentsJobsModule } from '@wanchang/room-documents/jobs';
import { AuctionsJobsModule } from '@wanchang/auctions/jobs';
import { SourcingJobsModule } from '@wanchang/sourcing/jobs';
import { TenderingJobsModule } from '@wanchang/tendering/jobs';
import { FeesJobsModule } from '@wanchang/fees/jobs';
import { MatchmakingSessionJobsModule } from '@wanchang/matchmaking-session/jobs';
import { PostsJobsModule } from '@wanchang/posts/jobs';
import { PlatformModule } from '@wanchang/platform';
import { PlatformJobsModule } from '@wanchang/platform/jobs';
import { NightlyBackupProcessor } from './nightly-backup.processor';

/** The background program: every library's processors and listeners, and no HTTP. */
@Module({
  imports: [
    PlatformModule,
    PlatformJobsModule,
    IdentityJobsModule,
    PostsJobsModule,
    ApprovalsJobsModule,
    FeesJobsModule,
    AdmissionJobsModule,
    CatalogJobsModule,
    MatchmakingJobsModule,
    NegotiationJobsModule,
    RoomDocumentsJobsModule,
    SourcingJobsModule,
    TenderingJobsModule,
    AuctionsJobsModule,
    FulfilmentJobsModule,
    MatchmakingSessionJobsModule,
  ],
  providers: [NightlyBackupProcessor],
})
export class WorkerModule {}
