import { Module } from '@nestjs/common';
import { CatalogModule } from '@wanchang/catalog';
import { MatchmakingModule } from '@wanchang/matchmaking';
import { NegotiationModule } from '@wanchang/negotiation';
import { RegionPictures } from './region-picture.query';
import { SecretariatFigures } from './secretariat-figures.query';
import { SiteFacts } from './site-facts.query';
import { SiteSettings } from './site.settings';
import { SupplyDemandOverview } from './supply-demand.query';
import { TradeStepsReport } from './trade-steps.query';
import { UnmetDemands } from './unmet-demands.query';
import './insight.home';

const providers = [
  RegionPictures,
  SecretariatFigures,
  SiteFacts,
  SiteSettings,
  SupplyDemandOverview,
  TradeStepsReport,
  UnmetDemands,
];

@Module({
  imports: [CatalogModule, MatchmakingModule, NegotiationModule],
  providers,
  exports: providers,
})
export class InsightModule {}
