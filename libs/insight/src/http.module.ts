import { Module } from '@nestjs/common';
import { FiguresController } from './figures.controller';
import { InsightModule } from './insight.module';
import { SiteController } from './site.controller';
import { SupplyDemandController } from './supply-demand.controller';

@Module({
  imports: [InsightModule],
  controllers: [FiguresController, SiteController, SupplyDemandController],
})
export class InsightHttpModule {}
