import { Module } from '@nestjs/common';
import { CatalogHttpModule } from '@wanchang/catalog/http';
import { DocumentsHttpModule } from '@wanchang/documents/http';
import { secretariat, secretariatAdministrator } from '@wanchang/identity';
import { IdentityHttpModule } from '@wanchang/identity/http';
import { InsightHttpModule } from '@wanchang/insight/http';
import { MatchmakingHttpModule } from '@wanchang/matchmaking/http';
import { activeMember } from '@wanchang/membership';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
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
    CatalogHttpModule,
    MatchmakingHttpModule,
    NegotiationHttpModule,
    InsightHttpModule,
  ],
})
export class AppModule {}
