import { Module } from '@nestjs/common';
import { CatalogModule } from '@wanchang/catalog';
import { MatchmakingModule } from '@wanchang/matchmaking';
import { NegotiationModule } from '@wanchang/negotiation';
import { MemberHome } from './member-home.query';
import { SecretariatFigures } from './secretariat-figures.query';
import { SiteFacts } from './site-facts.query';

const providers = [MemberHome, SecretariatFigures, SiteFacts];

@Module({
  imports: [CatalogModule, MatchmakingModule, NegotiationModule],
  providers,
  exports: providers,
})
export class InsightModule {}
