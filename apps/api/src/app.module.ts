import { Module } from '@nestjs/common';
import { CatalogHttpModule } from '@wanchang/catalog/http';
import { IdentityHttpModule } from '@wanchang/identity/http';
import { InsightHttpModule } from '@wanchang/insight/http';
import { MatchmakingHttpModule } from '@wanchang/matchmaking/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { PlatformModule } from '@wanchang/platform';
import { PlatformHttpModule } from '@wanchang/platform/http';

/** The HTTP program: every library's routes. */
@Module({
  imports: [
    PlatformModule,
    PlatformHttpModule,
    IdentityHttpModule,
    MembershipHttpModule,
    CatalogHttpModule,
    MatchmakingHttpModule,
    NegotiationHttpModule,
    InsightHttpModule,
  ],
})
export class AppModule {}
