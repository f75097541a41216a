import { Module } from '@nestjs/common';
import { AdmissionHttpModule } from '@wanchang/admission/http';
import { ApprovalsHttpModule } from '@wanchang/approvals/http';
import { CatalogHttpModule } from '@wanchang/catalog/http';
import { DocumentsHttpModule } from '@wanchang/documents/http';
import { secretariat, secretariatAdministrator } from '@wanchang/identity';
import { IdentityHttpModule } from '@wanchang/identity/http';
import { InsightHttpModule } from '@wanchang/insight/http';
import { MatchmakingHttpModule } from '@wanchang/matchmaking/http';
import { activeMember } from '@wanchang/membership';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { FulfilmentHttpModule } from '@wanchang/fulfilment/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { RoomDocumentsHttpModule } from '@wanchang/room-documents/http';
import { AuctionsHttpModule } from '@wanchang/auctions/http';
import { RfqFilesHttpModule } from '@wanchang/rfq-files/http';
import { OpenContractingHttpModule } from '@wanchang/open-contracting/http';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import { TenderingHttpModule } from '@wanchang/tendering/http';
import { FeesHttpModule } from '@wanchang/fees/http';
import { ConferenceHttpModule } from '@wanchang/conference/http';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { SessionWeightsHttpModule } from '@wanchang/session-weights/http';
import { PostsHttpModule } from '@wanchang/posts/http';
import { PlatformModule } from '@wanchang/platform';
import { PlatformHttpModule } from '@wanchang/platform/http';

const platformHttp = PlatformHttpModule.with({
  live: [activeMember, secretariat],
  audit: [secretariat],
  jobs: [secretariat],
  mails: [secretariat],
  mailSecrets: [secretariatAdministrator],
  metrics: [secretariatAdministrator],
});

/** The HTTP program: every library's routes. */
@Module({
  imports: [
    PlatformModule,
    platformHttp,
    IdentityHttpModule,
    DocumentsHttpModule,
    MembershipHttpModule,
    PostsHttpModule,
    ApprovalsHttpModule,
    FeesHttpModule,
    AdmissionHttpModule,
    CatalogHttpModule,
    MatchmakingHttpModule,
    NegotiationHttpModule,
    RoomDocumentsHttpModule,
    SourcingHttpModule,
    TenderingHttpModule,
    RfqFilesHttpModule,
    AuctionsHttpModule,
    FulfilmentHttpModule,
    OpenContractingHttpModule,
    ConferenceHttpModule,
    MatchmakingSessionHttpModule,
    SessionWeightsHttpModule,
    InsightHttpModule,
  ],
})
export class AppModule {}
