import { Module } from '@nestjs/common';
import { HomeController } from './home.controller';
import { InsightModule } from './insight.module';
import { SiteController } from './site.controller';
import { SupplyDemandController } from './supply-demand.controller';

@Module({
  imports: [InsightModule],
  controllers: [HomeController, SiteController, SupplyDemandController],
})
export class InsightHttpModule {}
