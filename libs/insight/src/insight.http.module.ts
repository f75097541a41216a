import { Module } from '@nestjs/common';
import { HomeController } from './home.controller';
import { InsightModule } from './insight.module';
import { SiteController } from './site.controller';

@Module({ imports: [InsightModule], controllers: [HomeController, SiteController] })
export class InsightHttpModule {}
