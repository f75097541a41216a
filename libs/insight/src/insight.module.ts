import { Module } from '@nestjs/common';
import { CatalogModule } from '@wanchang/catalog';
import { MatchmakingModule } from '@wanchang/matchmaking';
import { NegotiationModule } from '@wanchang/negotiation';
import { SecretariatFigures } from './secretariat-figures.query';
import { SiteFacts } from './site-facts.query';
import { SupplyDemandOverview } from './supply-demand.query';
import { UnmetDemands } from './unmet-demands.query';
import './insight.home';

const providers = [SecretariatFigures, SiteFacts, SupplyDemandOverview, UnmetDemands];

@Module({
  imports: [CatalogModule, MatchmakingModule, NegotiationModule],
  providers,
  exports: providers,
})
export class InsightModule {}
